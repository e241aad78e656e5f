"""What can go wrong with questionnaires; each failure is a sentence, as in `failures`."""

from app.domain.failures import Failure


class NoSuchMeasure(Failure):
    """No questionnaire has that name."""

    code = "no_such_measure"
    sentence = "There is no such questionnaire. `lamplit measure kinds` names those there are."


class NoSuchTaking(Failure):
    """No filled-in questionnaire has that id."""

    code = "no_such_taking"
    sentence = "There is no such filled-in questionnaire. It may have been removed."


class BadAnswers(Failure):
    """Answers that the questionnaire does not allow."""

    code = "bad_answers"
    sentence = "These answers do not fit the questionnaire. Nothing was saved."


class TooSoon(Failure):
    """The questionnaire looks back over days that another filling-in already covers."""

    code = "too_soon"
    sentence = "This questionnaire was filled in a short while ago. Wait until its time has passed."

    def __init__(
        self, sentence: str | None = None, *, title: str = "", days: int = 0, since: str = ""
    ) -> None:
        """Say from when it makes sense again.

        Args:
            sentence: the whole sentence; the usual one if not given.
            title: the questionnaire's.
            days: how far back it looks.
            since: ISO date from which the next one makes sense.
        """
        self.title, self.days, self.since = title, days, since
        super().__init__(sentence)


class NotAQuestionnaire(Failure):
    """The file is no FHIR questionnaire."""

    code = "not_a_questionnaire"
    sentence = (
        "This file holds no questionnaire that Lamplit can read. "
        "It needs a FHIR R4 Questionnaire as JSON."
    )


class QuestionnaireTooLarge(Failure):
    """The file is larger than a questionnaire is."""

    code = "questionnaire_too_large"
    sentence = "This file is too large to be a questionnaire. Nothing was added."


class QuestionnaireNotShown(Failure):
    """A questionnaire asks something that cannot be shown as it is meant."""

    code = "questionnaire_not_shown"
    sentence = (
        "This questionnaire asks something that Lamplit cannot show as it is meant. "
        "Nothing was added."
    )


class OpenQuestions(QuestionnaireNotShown):
    """It asks for words, numbers or dates."""

    code = "open_questions"
    sentence = (
        "This questionnaire asks for words, numbers or dates of one's own. Lamplit shows questions "
        "with answers to choose from. Nothing was added."
    )


class SeveralAnswers(QuestionnaireNotShown):
    """It lets several answers be chosen."""

    code = "several_answers"
    sentence = (
        "This questionnaire lets several answers be chosen for one question. "
        "Lamplit takes one. Nothing was added."
    )


class DependentQuestions(QuestionnaireNotShown):
    """Some of its questions depend on answers."""

    code = "dependent_questions"
    sentence = (
        "Some questions of this questionnaire depend on other answers. "
        "Lamplit cannot follow that. Nothing was added."
    )


class AnswersElsewhere(QuestionnaireNotShown):
    """Its answers stand in another file."""

    code = "answers_elsewhere"
    sentence = (
        "The answers of this questionnaire stand in another file. Ask for a file that holds them "
        "too. Nothing was added."
    )


class NothingAsked(QuestionnaireNotShown):
    """It has no question."""

    code = "nothing_asked"
    sentence = "This questionnaire has no question with answers to choose from. Nothing was added."


class MeasureKnown(Failure):
    """The same questionnaire was added before."""

    code = "measure_known"
    sentence = "This questionnaire is here already. Nothing was added."
