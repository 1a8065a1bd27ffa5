"""For the tests of programs that use newsdoc: strategies, and checks of the laws.

`newsdoc.testing.strategies` makes articles of every shape for Hypothesis (extra `testing`);
`assert_round_trip` holds a format to the law that nothing is lost in silence.
"""

from newsdoc.testing.laws import assert_round_trip, assert_spans_hold

__all__ = ["assert_round_trip", "assert_spans_hold"]
