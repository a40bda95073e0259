"""Findings and problems to diagnostics: where by meaning becomes where in the file, arguments become words."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from unicodedata import category, name

from perfdecl.catalogue.codes import severity_of
from perfdecl.checking.locate import Found, find, spot
from perfdecl.diagnostics.diagnostic import Diagnostic, Edit, Fix, Related
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language, is_said, said, say
from perfdecl.model.declaration import Declaration
from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Sum
from perfdecl.model.vocabulary import Shape, Vocabulary, shape_of
from perfdecl.rules.finding import Finding, Key, Replacement
from perfdecl.source.inside import inside
from perfdecl.source.patch import patch
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.read import Reading
from perfdecl.source.tree import Scalar, Style
from perfdecl.text.characters import Character

#: Of a longer text a message quotes the beginning: all of it is at the place that the message is about.
LONGEST = 200

Offsets = tuple[Sequence[int] | None, int]


class Explainer:
    """Speaks of one file, in its own vocabulary and in the reader's language; of its lines only with ``lines``."""

    def __init__(
        self, reading: Reading, form: AnyForm | None, vocabulary: Vocabulary, language: Language, lines: bool = True
    ) -> None:
        self.reading = reading
        self.form = form
        self.vocabulary = vocabulary
        self.language = language
        self.lines = lines
        #: What :meth:`_offsets` found: a text may have as many findings as characters.
        self._known: dict[Path, Offsets] = {}
        #: What :meth:`_find` found: each finding asks for its places several times.
        self._found: dict[Path, Found] = {}

    @property
    def shape(self) -> Shape:
        """The keys that are known: where the form is not, those that all forms have."""
        return self.form.shape if self.form else shape_of(Declaration)

    def problem(self, problem: Problem) -> Diagnostic:
        """A diagnostic from what is wrong with the file as YAML."""
        source = self.reading.source
        message, help_ = self._say(problem.message, problem.args)
        related = tuple(
            Related(say(name, self.language), source.name, source.span(start, end), ())
            for name, start, end in problem.related
        )
        edits = tuple(Edit(source.span(edit.start, edit.end), edit.text) for edit in problem.fix)
        return Diagnostic(
            problem.code,
            severity_of(problem.message),
            message,
            help_,
            source.name,
            source.span(problem.start, problem.end),
            related=related,
            fix=Fix(True, edits) if edits else None,
        )

    def finding(self, finding: Finding) -> Diagnostic:
        """A diagnostic from what a model or a rule found."""
        source = self.reading.source
        message, help_ = self._say(finding.message, finding.args)
        start, end = spot(self._find(finding.path), finding.at_key)
        if finding.within is not None:
            start, end = self._characters(finding.path, *finding.within) or (start, end)
        return Diagnostic(
            finding.code,
            severity_of(finding.message, self.form),
            message,
            help_,
            source.name,
            source.span(start, end),
            finding.path,
            self._cell(finding.path),
            self._all_related(finding),
            self._fix(finding.fix) if finding.fix else None,
            self._value(finding),
        )

    def _fix(self, fix: Replacement) -> Fix | None:
        """Edits of the file at every place of the cure; None where one of them cannot be made."""
        edits = [self._edits(one) for one in (fix, *fix.others)]
        return Fix(fix.safe, tuple(edit for some in edits for edit in some)) if all(edits) else None

    def _edits(self, fix: Replacement) -> tuple[Edit, ...]:
        """Of the characters that change or, where the text is written with escapes, of all of it; empty where none can be."""
        source = self.reading.source
        offsets, lead = self._offsets(fix.path)
        places = [_piece(offsets, lead, start, end) for start, end, _ in fix.edits]
        if all(places):
            spans = [source.span(*place) for place in places if place]
            return tuple(Edit(span, edit[2]) for span, edit in zip(spans, fix.edits, strict=True))
        from perfdecl.source.quoting import quoted

        _, node = self._find(fix.path)
        if not isinstance(node, Scalar) or node.style in (Style.LITERAL, Style.FOLDED):
            return ()
        edits = [TextEdit(lead + start, lead + end, text) for start, end, text in fix.edits]
        return (Edit(source.span(node.start, node.end), quoted(patch(node.text, edits))),)

    def _characters(self, path: Path, start: int, end: int) -> tuple[int, int] | None:
        """Offsets in the file of characters of the text at ``path``."""
        return _piece(*self._offsets(path), start, end)

    def _offsets(self, path: Path) -> Offsets:
        """The offset in the file of each character of the text at ``path``, and how many line breaks it begins with."""
        if path not in self._known:
            _, node = self._find(path)
            self._known[path] = (
                (inside(self.reading.source.text, node), len(node.text) - len(node.text.lstrip("\n")))
                if isinstance(node, Scalar)
                else (None, 0)
            )
        return self._known[path]

    def _value(self, finding: Finding) -> str:
        """The texts that the finding is about, to know it by when lines move."""
        nodes = [self._find(path)[1] for path in (finding.path, *finding.related)]
        return "\n".join(node.text for node in nodes if isinstance(node, Scalar))

    def _all_related(self, finding: Finding) -> tuple[Related, ...]:
        """The further places that are written; what a sum adds up is told in the message."""
        sums = [arg for arg in finding.args.values() if isinstance(arg, Sum)]
        told = {addend.path for one in sums for addend in one.addends}
        return tuple(self._related(path, path in told) for path in finding.related if self._is_written(path))

    def _related(self, path: Path, told: bool) -> Related:
        """A further place, called by its printed cell."""
        source = self.reading.source
        return Related(self._cell(path), source.name, source.span(*spot(self._find(path))), path, told)

    def _cell(self, path: Path) -> str:
        return self.form.cell_name(path) if self.form else ""

    def _say(self, name: str, args: Mapping[str, object]) -> tuple[str, str]:
        words = {key: self.word(arg) for key, arg in args.items()}
        if not self.lines and is_said(f"{name}.document"):
            name = f"{name}.document"  # what to do where there is no file to write a comment into
        return said(name, self.language, **words)

    def word(self, arg: object) -> object:
        """An argument of a message as it is said: keys of this file, amounts, sums with the lines of their addends."""
        match arg:
            case Key(path):
                return self.shape.key(path, self.vocabulary) or (self.form.name if self.form else "")
            case Sum(addends):
                terms = " + ".join(map(self._addend, addends))
                return f"{terms} = {amount_in_words(arg.total)}" if len(addends) > 1 else terms
            case Decimal():
                return amount_in_words(arg)
            case Character(char):
                return character_in_words(char, self.language)
            case str() if len(arg) > LONGEST:
                return f"{arg[:LONGEST]}…"
        return arg

    def _addend(self, addend: Addend) -> str:
        line = self._line(addend.path)
        name = "addend.absent" if line is None else "addend" if self.lines else "addend.bare"
        words = {"key": self.word(Key(addend.path)), "amount": amount_in_words(addend.amount), "line": line}
        return say(name, self.language, **words)

    def _is_written(self, path: Path) -> bool:
        return self._line(path) is not None

    def _line(self, path: Path) -> int | None:
        """The line of the value at ``path``, None where the file leaves it out."""
        found = self._find(path)
        if found[1] is None or found == self._find(path[:-1]):
            return None
        return self.reading.source.position(found[1].start).line

    def _find(self, path: Path) -> Found:
        """Key and value at ``path``, or those of what would contain it."""
        if path not in self._found:
            self._found[path] = find(self.reading.root, self.shape, path)
        return self._found[path]


def _piece(offsets: Sequence[int] | None, lead: int, start: int, end: int) -> tuple[int, int] | None:
    """From characters of a text to those of the file."""
    if offsets is None or lead + end >= len(offsets):
        return None
    return offsets[lead + start], offsets[lead + end - 1] + 1 if end > start else offsets[lead + end]


def character_in_words(char: str, language: Language) -> str:
    """The code point and a name that people understand, as in ``U+200B（零宽空格）``."""
    code = f"{ord(char):04X}"
    kind = "tag" if "\U000e0000" <= char <= "\U000e007f" else category(char)
    known = next((one for one in (f"character.{code}", f"character.{kind}") if is_said(one)), None)
    name_ = say(known, language) if known else name(char, "").lower() if language == "en" else ""
    if not name_:
        return f"U+{code}"
    return f"U+{code}（{name_}）" if language == "zh" else f"U+{code} ({name_})"


def amount_in_words(amount: Decimal) -> str:
    """An exact amount as people write it: grouped, at least two decimals."""
    decimals = max(-int(amount.normalize().as_tuple().exponent), 2)
    return f"{amount:,.{decimals}f}"
