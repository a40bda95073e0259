"""Where printed forms go, and putting them there."""

import os
import sys
from typing import NamedTuple

from perfdecl.cli.files import Input
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.files.find import STDIN, Target
from perfdecl.messages import Language, say
from perfdecl.printers.formats import PRINTERS, wrote


class Output(NamedTuple):
    """One file to be written: its format, its path, and the house template that it is printed with, if any.

    ``inside`` is the folder of the configuration that names the template, empty where the command line does; ``below`` is
    the folder that output was asked for in.
    """

    kind: str
    path: str
    template: str = ""
    inside: str = ""
    below: str = ""


def outputs_of(
    source: Input, targets: list[Target], format: str, output: str, template: str, draft: bool
) -> dict[Target, list[Output]]:
    """What is to be written for each declaration; raises UseError before anything is, if two would be the same file."""
    outputs: dict[Target, list[Output]] = {}
    taken: dict[str, str] = {}
    for target in targets:
        settings = source.settings(target)
        if not output and not source.config and settings.output_dir:
            _stays_inside(settings.output_dir, settings.folder)
        kinds = _kinds(format, template) or settings.formats or ("docx",)
        outputs[target] = []
        for kind in kinds:
            if kind not in PRINTERS:
                raise UseError("use.unknown_format", format=kind, known=tuple(PRINTERS))
            name = source.name(target)
            place = _place(target, name, kind, output, settings.output_dir, len(targets) * len(kinds))
            first = taken.setdefault(os.path.abspath(place), name)
            if place != STDIN and (first != name or len(set(kinds)) < len(kinds)):
                raise UseError("use.same_output", first=first, second=name, path=place)
            # Drafts are printed on the official form, so that notes find their cells.
            own = "" if draft else _template(kind, template or settings.template)
            inside = "" if template or source.config else settings.folder
            below = _below(place, output, settings.output_dir)
            outputs[target].append(Output(kind, place, own, inside, below))
    return outputs


def put(output: Output, data: bytes, force: bool, language: Language) -> None:
    """Write one form. Raises UseError for a file that is somebody else's."""
    from perfdecl.files.write import write

    if output.path == STDIN:
        sys.stdout.buffer.write(data)
        return
    if os.path.lexists(output.path) and not force and not is_ours(output):
        raise UseError("use.not_ours", path=output.path)
    write(output.path, data, output.below)
    tell(say("render.written", language, path=output.path))


def holds(output: Output, data: bytes) -> bool:
    """Whether the file is there with exactly these bytes."""
    if not os.path.isfile(output.path):
        return False
    with open(output.path, "rb") as file:
        return file.read() == data


def _kinds(format: str, template: str) -> tuple[str, ...]:
    """The formats that the command line asks for."""
    if not template:
        return (format,) if format else ()
    kind = _kind_of(template)
    if format and format != kind:
        raise UseError("use.template_format", path=template, kind=kind, format=format)
    return (kind,)


def _template(kind: str, template: str) -> str:
    """The template, if it is one for this format."""
    return template if template and _kind_of(template) == kind else ""


def _kind_of(template: str) -> str:
    from perfdecl.user_templates.kinds import kind_of

    return kind_of(template)


def _place(target: Target, name: str, kind: str, output: str, folder: str, count: int) -> str:
    """Where one form goes: a name of its own, made from the declaration's file name and never from what it says."""
    own = os.path.splitext(os.path.basename(name) if target.path == STDIN else target.relative)[0] + f".{kind}"
    if output:
        if os.path.isdir(output) or output.endswith(("/", os.sep)):
            return os.path.join(output, own)
        if count > 1:
            if os.path.exists(output) or os.path.splitext(output)[1]:
                raise UseError("use.one_file", count=count, path=output)
            return os.path.join(output, own)
        return output
    if target.path == STDIN and not folder:
        raise UseError("use.needs_output")
    if folder:
        return os.path.join(os.path.relpath(folder), own)
    return os.path.splitext(target.path)[0] + f".{kind}"


def _stays_inside(folder: str, configured_in: str) -> None:
    """A repository's configuration writes into that repository; elsewhere only who calls may."""
    from perfdecl.files.inside import is_in_repository

    if not is_in_repository(folder, configured_in):
        raise UseError("config.output_outside", folder=configured_in, path=folder)


def _below(place: str, output: str, folder: str) -> str:
    """The folder, named or configured, that the file is to lie in; else its own."""
    asked = output or (os.path.relpath(folder) if folder else "")
    return asked if asked and place != asked else os.path.dirname(place)


def is_ours(output: Output) -> bool:
    """Whether perfdecl printed the file, and nobody has saved it since."""
    if os.path.islink(output.path) or not os.path.isfile(output.path):
        return False
    with open(output.path, "rb") as file:
        return wrote(output.kind, file.read())
