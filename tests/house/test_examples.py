"""The examples do what they say, run as a user without a key runs them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import Any

from kit.places import ROOT

NO_KEY = "OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter."


def run(name: str) -> tuple[list[str], str]:
    """Run an example with nothing in its environment; give the lines of its stdout, and its stderr as it stands."""
    done = subprocess.run(
        [sys.executable, "-W", "error", ROOT / "examples" / name],
        check=False,
        capture_output=True,
        timeout=60,
        env={"PYTHONPATH": str(ROOT)},
    )
    stderr = done.stderr.decode()
    assert done.returncode == 0, stderr
    return done.stdout.decode().splitlines(), stderr


def printed(name: str) -> list[str]:
    """Give the lines of an example that has nothing to say on stderr."""
    lines, stderr = run(name)
    assert stderr == ""
    return lines


def test_composition_falls_back_and_chains_blocking_and_awaited() -> None:
    assert printed("composition.py") == [
        NO_KEY,
        "<Success: 2>",
        "<Failure: 'Two.' is no number>",
        "<IOResult: <Success: 2>>",
    ]


def test_the_fan_out_keeps_the_order_and_counts_the_failures() -> None:
    lines, stderr = run("fan_out.py")
    assert lines == [
        NO_KEY,
        "the last of the answers:",
        "You said: 197 + 197 = ?",
        "You said: 198 + 198 = ?",
        "You said: 199 + 199 = ?",
        "188 answers, 12 failures: 403: Not that number.",
    ]
    *_, last = bars = stderr.removeprefix("\r").split("\r")
    assert len(bars) == 200
    assert last == f"[{'#' * 40}] 200/200, 12 failed\n"


def test_the_picture_arrives_with_the_question() -> None:
    assert printed("image_input.py") == [NO_KEY, "What color is this? A picture of 24 by 16 pixels."]


def test_the_lambda_handler_tells_failures_by_status() -> None:
    lines = printed("lambda_handler.py")
    assert lines.pop(3) == "chat_send failed: 402: The stand-in was told to fail."
    responses: list[dict[str, Any]] = [ast.literal_eval(line) for line in lines]
    robot = '"robot" is none of "system", "user", "developer", "assistant", "tool"'
    assert [(each["statusCode"], json.loads(each["body"])) for each in responses] == [
        (200, {"text": "Paris."}),
        (400, {"error": "The stand-in was told to fail."}),
        (429, {"error": "too many requests"}),
        (502, {"error": "the model gave no answer"}),
        (400, {"error": "the body is not JSON: Expecting value: line 1 column 1 (char 0)"}),
        (400, {"error": f"messages[0].role: {robot}"}),
        (504, {"error": "the model took too long"}),
    ]
    assert responses[2]["headers"]["retry-after"] == "90"


def test_the_library_function_answers_with_an_error_of_its_own() -> None:
    assert printed("library_function.py") == [
        NO_KEY,
        "MANY MODELS, ONE BILL.",
        "(no headline: it would be too long)",
        "(no headline: 403: Not that.)",
        "(no headline: there is nothing to summarise)",
        "HUSH",
    ]


def test_the_process_pool_brings_back_answers_and_errors_in_order() -> None:
    first, *lines, last = printed("process_pool.py")
    cities = ["Berlin", "Lima", "Oslo", "Atlantis", "Rome", "Tunis", "Quito", "Seoul"]
    told = [f"{city}: You said: Which country is {city} in? Its name alone. (Stand-in)" for city in cities]
    told[3] = "Atlantis: ForbiddenResponseError: 403: It has sunk. (after 1 attempt)"
    assert first == NO_KEY
    assert lines == told
    assert last == "8 questions came over 2 connections"


def test_the_relay_tells_failures_as_events_and_leaves_with_its_visitor() -> None:
    refused, answered, cut_off, left = "\n".join(printed("sse_relay.py")).split("200\n")
    assert refused == '502\n{"error":"The stand-in was told to fail."}\n'
    assert answered.splitlines() == ['data: "Scattered "', 'data: "light."', ""]
    assert cut_off.startswith('data: "Scatter"\nevent: error\ndata: "the stream broke off: ')
    assert left == 'data: "So"\nupstream was left: True'


def test_the_tool_loop_ends_with_what_the_tool_told() -> None:
    assert printed("tool_loop.py") == ["Clear skies over Paris, and 17 degrees."]


def test_structured_output_is_a_value_of_its_type() -> None:
    assert printed("structured_output.py") == ["Paris: 2,100,000 people, on the Seine"]


def test_who_signs_in_has_a_key_to_ask_with() -> None:
    first, *lines = printed("sign_in.py")
    assert first == "Without --browser, a stand-in on this machine will answer, not OpenRouter."
    assert lines == ["signed in, with a key for 5.00 US dollars"]


def test_pictures_that_were_painted_are_files() -> None:
    assert printed("image_saved.py") == [
        NO_KEY,
        "painted-1.png: 70 bytes",
        "painted-2.png: 70 bytes",
        "(0.02 US dollars)",
    ]


def test_the_nearest_neighbour_is_the_text_that_has_the_answer() -> None:
    first, nearest, *others = printed("nearest_neighbours.py")
    assert first == NO_KEY
    assert nearest.endswith("  The baker sells bread and rolls in the morning.")
    assert [0.99 > float(nearest[:4]) > float(other[:4]) > 0 for other in others] == [True]


def test_the_table_has_the_models_that_fit_and_the_cheapest_first() -> None:
    assert printed("model_table.py") == [
        NO_KEY,
        "model                            context   in $/M  out $/M",
        "large/and-cheap                  200,000     0.15     0.60",
        "large/and-fair                 1,000,000     2.50    10.00",
    ]


def test_the_watch_tells_when_little_is_left_and_when_nothing_is() -> None:
    assert printed("credit_watch.py") == [
        NO_KEY,
        "only 0.000002 of 0.000030 US dollars are left",
        "nothing is left of 0.000030 US dollars",
    ]


def test_what_is_spoken_is_a_file() -> None:
    assert printed("speech_saved.py") == [NO_KEY, "spoken.mp3: audio/mpeg, 1664 bytes"]


def test_a_recording_is_written_down_with_the_seconds_of_its_parts() -> None:
    first, *lines = printed("transcription.py")
    assert first.startswith("OPENROUTER_API_KEY is not set, or no recording was named: ")
    assert lines == [
        "A sound of 3 seconds, in 48,044 bytes.",
        "   0.0 s  A sound of 3 seconds, in 48,044 bytes.",
    ]


def test_a_thousand_questions_of_a_file_are_answered_in_order_and_one_that_fails_takes_no_other_with_it() -> None:
    first, *lines = printed("batch_of_questions.py")
    assert first.startswith("OPENROUTER_API_KEY is not set, or no file was named: ")
    assert lines == [
        "batch_1 is validating: 0 answers",
        "batch_1 is in_progress: 0 answers",
        "batch_1 is completed: 999 answers",
        "You said: 997 + 997 = ?",
        "You said: 998 + 998 = ?",
        "You said: 999 + 999 = ?",
        "line 500: messages: at least one is wanted.",
        "1000 questions, 1 failed",
    ]
