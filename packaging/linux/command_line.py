"""The man page and the completions of three shells, made from the parser that the program itself uses.

.venv/bin/python packaging/linux/command_line.py DIR      writes ezp2p.1, ezp2p.bash, _ezp2p and ezp2p.fish
"""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import ezp2p
from ezp2p.cli.arguments import _parser

FILES: Final = ("ezp2p.1", "ezp2p.bash", "_ezp2p", "ezp2p.fish")


@dataclass(frozen=True, slots=True)
class Option:
    """One option or argument: its spellings (none of an argument), its value, what may be said, and help."""

    spellings: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    text: str
    is_path: bool
    is_repeated: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command; that without a name is the program itself."""

    name: str
    text: str
    options: tuple[Option, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """All that begins with a dash."""
        return tuple(spelling for option in self.options for spelling in option.spellings)

    @property
    def arguments(self) -> tuple[Option, ...]:
        """All that is said without a dash."""
        return tuple(option for option in self.options if not option.spellings)

    @property
    def words(self) -> tuple[str, ...]:
        """What may be said without a dash, where that is a choice."""
        return tuple(choice for argument in self.arguments for choice in argument.choices)

    @property
    def takes_files(self) -> bool:
        """Whether a file may be said without a dash; the program itself opens files."""
        return not self.name or any(argument.is_path for argument in self.arguments)


def read_parser() -> tuple[Command, ...]:
    """The program and then its commands, in the order of its help."""
    parser = _parser()
    (subcommands,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    texts = {one.dest: one.help or "" for one in subcommands._choices_actions}
    commands = [Command(name, texts[name], tuple(_options(one))) for name, one in subcommands.choices.items()]
    return (Command("", parser.description or "", tuple(_options(parser))), *commands)


def _options(parser: argparse.ArgumentParser) -> Iterator[Option]:
    for one in parser._actions:
        if isinstance(one, argparse._SubParsersAction):
            continue
        choices = tuple(map(str, one.choices or ()))
        named = one.metavar if isinstance(one.metavar, str) else one.dest
        value = "" if one.nargs == 0 else "{" + ",".join(choices) + "}" if choices else named
        text = (one.help or "").replace("%(default)s", str(one.default))
        is_repeated = isinstance(one, argparse._AppendAction) or one.nargs in {"*", "+"}
        yield Option(tuple(one.option_strings), value, choices, text, one.type is Path, is_repeated)


# --- man ----------------------------------------------------------------------------------------------------------


def man_page(commands: tuple[Command, ...]) -> str:
    """ezp2p.1, for man(7)."""
    program, *others = commands
    lines = [
        f'.TH EZP2P 1 "" "EzP2P {ezp2p.__version__}" "User Commands"',
        ".SH NAME",
        r"ezp2p \- put pictures into a hospital\(aqs image archive (PACS)",
        ".SH SYNOPSIS",
        ".B ezp2p",
        r"[\fI\-\-data\-dir DIR\fR] [\fICOMMAND\fR ... | \fIFILE\fR ...]",
        ".SH DESCRIPTION",
        _escaped(program.text),
        ".SH OPTIONS",
        *_told(program.options),
        ".SH COMMANDS",
    ]
    for command in others:
        lines += [f".SS {command.name}", _escaped(_sentence(command.text)), *_told(command.options)]
    lines += [
        ".SH EXIT STATUS",
        "0: done. 1: failed, with one sentence on standard error. 2: the arguments are not understood.",
        ".SH FILES",
        ".TP",
        r"\fI/etc/ezp2p/locked.toml\fR",
        "settings that an administrator locks for everybody on this computer.",
    ]
    return "\n".join(lines) + "\n"


def _told(options: tuple[Option, ...]) -> Iterator[str]:
    for option in options:
        names = ", ".join(rf"\fB{_escaped(spelling)}\fR" for spelling in option.spellings)
        value = rf"\fI{_escaped(option.value)}\fR" if option.value else ""
        yield from (".TP", " ".join(filter(None, (names, value))), _escaped(_sentence(option.text)) or r"\&")


def _sentence(text: str) -> str:
    return text and f"{text.rstrip('.')}."


def _escaped(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return re.sub(r"^\.", r"\&.", text)


# --- completion ---------------------------------------------------------------------------------------------------


def bash_completion(commands: tuple[Command, ...]) -> str:
    """For bash-completion."""
    program, *others = commands
    cases = "\n".join(f'        {one.name}) words="{" ".join((*one.spellings, *one.words))}" ;;' for one in others)
    values = "\n".join(
        f'        {one.name or "-"}:{spelling}) COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$cur")); '
        "return ;;"
        for one in commands
        for option in one.options
        for spelling in option.spellings
        if option.choices
    )
    folders = "|".join(
        sorted({s for one in commands for option in one.options if option.is_path for s in option.spellings})
    )
    no_files = "|".join(one.name for one in others if not one.takes_files)
    return f"""# made from the parser of ezp2p
_ezp2p() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command=- words place
    # bash gives the = of --option=value as a word of its own
    [[ $cur == = ]] && cur= && COMP_WORDS+=("") && ((COMP_CWORD++)) && prev==
    [[ $prev == = ]] && prev=${{COMP_WORDS[COMP_CWORD-2]}}
    for ((place = 1; place < COMP_CWORD; place++)); do
        case ${{COMP_WORDS[place]}} in
            --data-dir) ((place++)); [[ ${{COMP_WORDS[place]}} == = ]] && ((place++)) ;;
            -*) ;;
            *) command=${{COMP_WORDS[place]}}; break ;;
        esac
    done
    case $prev in
        {folders}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    esac
    case $command:$prev in
{values}
    esac
    case $command in
        -) words="{" ".join((*program.spellings, *(one.name for one in others)))}" ;;
{cases}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    case $command in
        {no_files}) ;;
        *) [[ $cur == -* ]] || COMPREPLY+=($(compgen -f -- "$cur")) ;;
    esac
}}
complete -o filenames -F _ezp2p ezp2p
"""


def zsh_completion(commands: tuple[Command, ...]) -> str:
    """For zsh."""
    program, *others = commands
    named = "\n".join(f"        '{one.name}:{_for_zsh(one.text)}'" for one in others)
    cases = "\n".join(f"        {one.name}) _arguments {' '.join(_zsh_specs(one))} ;;" for one in others)
    return f"""#compdef ezp2p
# made from the parser of ezp2p
_ezp2p() {{
    local line state
    local -a commands=(
{named}
    )
    _arguments -C {" ".join(_zsh_specs(program))} '1:command:->command' '*::argument:->argument'
    case $state in
        command) _describe command commands; _files ;;
        argument) case $line[1] in
{cases}
        *) _files ;;
        esac ;;
    esac
}}
_ezp2p "$@"
"""


def _zsh_specs(command: Command) -> Iterator[str]:
    """The words by which _arguments knows options and arguments."""
    for option in command.options:
        # of an option with two spellings, one that was said takes the other away
        others = "*" if option.is_repeated else f"({' '.join(option.spellings)})" if option.spellings[1:] else ""
        for spelling in option.spellings:
            takes = "=" if option.value and spelling.startswith("--") else ""
            yield f"'{others}{spelling}{takes}[{_for_zsh(option.text)}]{_zsh_value(option)}'"
    for argument in command.arguments:
        yield f"'{'*' if argument.is_repeated else ''}{_zsh_value(argument)}'"


def _zsh_value(option: Option) -> str:
    if not option.value:
        return ""
    if option.choices:
        return f":value:({' '.join(option.choices)})"
    return ":file:_files" if option.is_path else ":value: "


def _for_zsh(text: str) -> str:
    return re.sub(r"([\[\]:])", r"\\\1", text).replace("'", "'\\''")


_FISH_COMMAND: Final = """# made from the parser of ezp2p
function __ezp2p_command -d 'The command that was typed, or -'
    set -l after ''
    for word in (commandline -opc)[2..-1]
        if test "$after" = --data-dir
            set after ''
            continue
        end
        set after $word
        string match -q -- '-*' $word; and continue
        echo -- $word
        return
    end
    echo -- -
end
function __ezp2p_is -d 'Whether the command is one of these'
    contains -- (__ezp2p_command) $argv
end
"""


def fish_completion(commands: tuple[Command, ...]) -> str:
    """For fish."""
    program, *others = commands
    no_files = " ".join(one.name for one in others if not one.takes_files)
    lines = [f"complete -c ezp2p -f -n '__ezp2p_is {no_files}'", *_fish_options(program, "-")]
    for one in others:
        lines += [
            f"complete -c ezp2p -n '__ezp2p_is -' -a {one.name} -d {_for_fish(one.text)}",
            *_fish_options(one, one.name),
        ]
    return _FISH_COMMAND + "\n".join(lines) + "\n"


def _fish_options(command: Command, name: str) -> Iterator[str]:
    for option in command.options:
        spelled = " ".join(f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.spellings)
        takes = (" -r" if option.is_path else " -x") if option.value else ""
        choices = f" -a '{' '.join(option.choices)}'" if option.choices else ""
        if spelled:
            yield f"complete -c ezp2p -n '__ezp2p_is {name}' {spelled}{takes}{choices} -d {_for_fish(option.text)}"
        elif choices:
            said = f"__fish_seen_subcommand_from {' '.join(option.choices)}"
            yield f"complete -c ezp2p -f -n '__ezp2p_is {name}; and not {said}'{choices}"


def _for_fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def write_all(commands: tuple[Command, ...], folder: Path) -> None:
    """Write the man page and the completions into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in zip(FILES, (man_page, bash_completion, zsh_completion, fish_completion), strict=True):
        (folder / name).write_text(make(commands), "utf-8")


def main() -> None:
    """Write all of them."""
    parser = argparse.ArgumentParser(description="The man page and the completions of shells.")
    parser.add_argument("folder", type=Path)
    write_all(read_parser(), parser.parse_args().folder)


if __name__ == "__main__":
    main()
