"""What every letter of the command sheet means."""

from station.domain.commands import ANSWERS, Verb


def test_a_letter_never_means_two_things() -> None:
    letters = [verb.value for verb in Verb] + list(ANSWERS)
    assert len(set(letters)) == len(letters)
    assert all(len(letter) == 1 and "A" <= letter <= "Z" for letter in letters)


def test_the_answers_count_as_the_number_keys_do() -> None:
    assert list(ANSWERS.values()) == [1, 2, 3, 4, 5, 6, 7]
