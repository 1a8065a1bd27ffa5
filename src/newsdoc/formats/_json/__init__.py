"""What the readers of JSON formats share: strict loading, the account of what was not taken.

tree = load(data, context, format="ninjs")
account = Account(context)
headline = account.text(tree, "headline")       # takes it out of the tree
account.report_left(tree)                       # names all that nobody took
"""

from newsdoc.formats._json.account import CODES, Account, escape
from newsdoc.formats._json.load import load

__all__ = ["CODES", "Account", "escape", "load"]
