"""Reading a template's file: a real one, where it may come from, and no larger than a template is."""

import os
import stat

from perfdecl.files.inside import is_in_repository, is_within
from perfdecl.files.read import unreadable
from perfdecl.readers.limits import PART
from perfdecl.user_templates.problem import TemplateProblem

#: Folders of files that are none: what they hold is the machine's, and not written by anybody.
SYSTEM = ("/proc", "/sys", "/dev")


def read_template(path: str, inside: str = "") -> bytes:
    """The bytes of a template. Raises TemplateProblem for what is no file or too large, UseError where it is not there.

    ``inside`` is the folder of the configuration that names it; then it comes from that folder or its repository. A link
    is where it leads to.
    """
    real = os.path.realpath(path)
    if inside and not is_in_repository(real, inside):
        raise TemplateProblem("PD704.outside", path=path)
    if any(is_within(real, folder) for folder in SYSTEM):
        raise TemplateProblem("PD704.no_file", path=path)
    try:
        # Opening a pipe must not wait for somebody who writes.
        with open(real, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise TemplateProblem("PD704.no_file", path=path)
            data = file.read(PART.most + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > PART.most:
        raise TemplateProblem("PD704.large")
    if data and not about.st_size:  # made up while it is read, as files about the system are
        raise TemplateProblem("PD704.no_file", path=path)
    return data
