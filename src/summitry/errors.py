"""Every error of the project.

    SummitryError
    ├── CallerError              the caller's mistake                          exit 2
    │   ├── UnknownFileType      a path whose kind cannot be read
    │   ├── NoSuchPath           a path, glob or address that leads nowhere
    │   ├── BadDate              words that are no date
    │   ├── BadRequest           an option that makes no sense here
    │   ├── CannotWrite          a file, folder or screen that takes nothing: no right, no room
    │   ├── NoSuchEvent          a name that no event of the record answers to
    │   ├── AmbiguousName        a name that several events or actors answer to
    │   └── MissingModel         no English language model is installed
    ├── UnreadableReport         one report that cannot be read                exit 1
    │   ├── EmptyReport          no words in it
    │   ├── BrokenReport         bytes that are not what their name says
    │   ├── OversizeReport       more than is read
    │   └── FailedFetch          an address that did not answer as it should
    ├── BadTable                 a row of a knowledge table that cannot stand  exit 2
    └── RecordError              the record cannot be used                     exit 3
        ├── RecordLocked         another process writes to it
        ├── RecordVersion        made by another version
        └── RecordUnreachable    no connection, no right, no room

A message says what could not be done, to which thing, what was seen, what would be right, and what to do next; not its own kind,
which whoever shows it puts before it.
"""


class SummitryError(Exception):
    """The root of every error raised on purpose; `exit_code` is what the command line ends with."""

    exit_code = 70

    @property
    def told(self) -> str:
        """The message as people are shown it, its kind before it.

        >>> BadDate("'soon' is no date.").told
        "BadDate: 'soon' is no date."
        """
        return f"{type(self).__name__}: {self}"


class CallerError(SummitryError):
    """The caller asked for something that cannot be."""

    exit_code = 2


class UnknownFileType(CallerError):
    """A path whose name says a kind that no reader knows."""


class NoSuchPath(CallerError):
    """A path, glob or address that leads nowhere."""


class BadDate(CallerError):
    """Words that are no date, or a date outside the years 1 to 9999."""


class BadRequest(CallerError):
    """An option or a combination of options that makes no sense here."""


class CannotWrite(CallerError):
    """A file, a folder or the screen that takes nothing: no right to it, or no room."""


class NoSuchEvent(CallerError):
    """A name that no event of the record answers to."""


class AmbiguousName(CallerError):
    """A name that several events or actors answer to."""


class MissingModel(CallerError):
    """No English language model is installed; nothing can be read, questions can be asked."""


class UnreadableReport(SummitryError):
    """One report that cannot be read; the others are."""

    exit_code = 1


class EmptyReport(UnreadableReport):
    """A report without a word in it."""


class BrokenReport(UnreadableReport):
    """Bytes that are not what their name says they are."""


class OversizeReport(UnreadableReport):
    """A report larger than what is read in one piece."""


class FailedFetch(UnreadableReport):
    """An address that did not answer as it should; `retry_after` are the seconds it asks to be left alone."""

    retry_after: int | None = None


class BadTable(SummitryError):
    """A row of a knowledge table that cannot stand."""

    exit_code = 2


class RecordError(SummitryError):
    """The record cannot be used."""

    exit_code = 3


class RecordLocked(RecordError):
    """Another process is writing to the record."""


class RecordVersion(RecordError):
    """The record was made by another version."""


class RecordUnreachable(RecordError):
    """No connection to the record, no right to it, or no room for it."""
