"""Applying the fixes that diagnostics carry, so that nothing else of the article changes.

A fix is data: a JSON pointer into the native JSON, perhaps a span of the string there, and a value.
`apply` makes the edits of one list of diagnostics; `fix_all` validates and applies until nothing is
left to fix. Marks and quotes move along with the words that they stand on.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.codec import converter, to_tree
from newsdoc.codec._leaves import REFUSALS
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import WriteError
from newsdoc.fixes._tree import edit
from newsdoc.model import Article
from newsdoc.validation import ProfileLike, validate

_ROUNDS = 10
"""Times that `fix_all` validates; each round can only fix what the one before uncovered."""


def apply(
    article: Article, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False
) -> tuple[Article, tuple[Diagnostic, ...]]:
    """The article with the fixes of the diagnostics made, and the diagnostics whose fix was made.

    Of fixes that overlap the first one is made; those that would leave an article that cannot be
    are left out, as are those whose place is not there. The article given stays as it is.

    Args:
        article: what to change.
        diagnostics: findings in this very article; those without a fix are passed over.
        unsafe: whether to make fixes too that a person should look at.

    Example:
        >>> from newsdoc.diagnostics import Fix, Location
        >>> from newsdoc.model import Span
        >>> fix = Fix(pointer="/headline", span=Span(4, 6), value='" "')
        >>> found = Diagnostic(code="TX999", severity="info", message="two spaces", fix=fix)
        >>> fixed, applied = apply(Article(headline="Rain  falls"), [found])
        >>> fixed.headline, len(applied)
        ('Rain falls', 1)
    """
    wanted = [d for d in diagnostics if d.fix is not None and (d.fix.safe or unsafe)]
    if not wanted:
        return article, ()
    try:
        tree = to_tree(article)
    except WriteError:
        return article, ()  # nests too deeply, or holds a number that JSON has no form for
    made = _made(tree, wanted)
    if made is None:
        # One of them leaves what is no article: leave out those that do.
        kept: list[Diagnostic] = []
        for diagnostic in wanted:
            if _made(tree, [*kept, diagnostic]) is not None:
                kept.append(diagnostic)
        made = _made(tree, kept)
    if made is None or not made[1]:
        return article, ()
    return made


def _made(
    tree: dict[str, object], wanted: list[Diagnostic]
) -> tuple[Article, tuple[Diagnostic, ...]] | None:
    try:
        edited, done = edit(tree, [d.fix for d in wanted if d.fix is not None])
        body = {key: value for key, value in edited.items() if key not in ("type", "newsdoc")}
        fixed: Article = converter.structure(body, Article)
    except (*REFUSALS, RecursionError):
        return None
    return fixed, tuple(d for d, is_done in zip(wanted, done, strict=True) if is_done)


def fix_all(
    article: Article, profile: ProfileLike = "default", *, unsafe: bool = False
) -> tuple[Article, tuple[Diagnostic, ...]]:
    """The article with all that the profile's rules know to fix fixed, and what was fixed.

    Validates again after each round of fixes, at most ten times, until none is left.

    Raises:
        UsageError: when there is no such profile.
        ReadError: when the profile has mistakes.

    Example:
        >>> fix_all(Article(headline="Rain"))[1]
        ()
    """
    fixed: list[Diagnostic] = []
    for _ in range(_ROUNDS):
        changed, applied = apply(article, validate(article, profile), unsafe=unsafe)
        if not applied or changed == article:
            break
        fixed += applied
        article = changed
    return article, tuple(fixed)
