"""The structural part of a profile: what the objects of an article must be like.

`paths` resolves paths into the model, `values` and `marks` judge what stands there, `entries` puts
both together; `codes` lists what can be found.
"""

from newsdoc.validation.structure.codes import STRUCTURE as STRUCTURE
from newsdoc.validation.structure.codes import Fault as Fault
from newsdoc.validation.structure.entries import compile_entries as compile_entries
