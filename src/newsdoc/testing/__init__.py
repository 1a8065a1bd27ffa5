"""For the tests of programs that use newsdoc: strategies, and checks of the laws.

`newsdoc.testing.strategies` makes articles of every shape for Hypothesis (extra `testing`);
`assert_round_trip` holds a format to the law that nothing is lost in silence; `assert_valid` an
article to a profile.
"""

from newsdoc.testing.laws import assert_round_trip, assert_spans_hold
from newsdoc.testing.validity import assert_valid

__all__ = ["assert_round_trip", "assert_spans_hold", "assert_valid"]
