"""Other programs in environments of their own, as they install themselves: what one of them brings must not help another."""

import subprocess
import sys
from functools import cache
from pathlib import Path

PLACE = Path(__file__).parent / ".peers"
#: What is installed for each. check-jsonschema reads YAML by ruamel.yaml, three times as fast with its parser in C beside it.
PACKAGES = {
    "check-jsonschema": ("check-jsonschema",),
    "check-jsonschema-c": ("check-jsonschema", "ruamel.yaml.clib"),
    "yamllint": ("yamllint",),
}


@cache
def program(environment: str) -> str:
    """The path of the program, which is installed if it is not."""
    folder = PLACE / environment
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    name = PACKAGES[environment][0]
    if not (scripts / name).exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        install = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, *PACKAGES[environment]], check=True)
    return str(scripts / name)


def versions(environment: str) -> str:
    """What is installed, for the results."""
    program(environment)
    python = Path(program(environment)).with_name("python")
    code = "from importlib.metadata import version; import sys; print(', '.join(f'{one} {version(one)}' for one in sys.argv[1:]))"
    return subprocess.run(
        [python, "-c", code, *PACKAGES[environment]], check=True, capture_output=True, text=True
    ).stdout.strip()
