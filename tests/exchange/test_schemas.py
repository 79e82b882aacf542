"""What is published is what the code does."""

import json
from dataclasses import replace

import jsonschema
import pytest

import resources
from station.exchange.decision_document import decision_bytes
from station.exchange.schemas import published_schemas
from tests.exchange.case_samples import case, item
from tests.exchange.test_decision_document import ABSENT, DECISION, REFUSED

CASE, DECIDED = "rma-case-1.schema.json", "rma-decision-1.schema.json"


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads(resources.path("schemas", name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", [CASE, DECIDED])
def test_the_published_schema_equals_the_code(name):
    published = resources.path("schemas", name).read_text(encoding="utf-8")
    assert published == published_schemas()[name], "write published_schemas() into resources/schemas again"


def test_the_schema_takes_and_refuses_cases_as_the_reader_does():
    schema = validator(CASE)
    assert schema.is_valid(case(unknown=1, documents=None, items=[item(serial_numbers=None, shelf=2)]))
    for spoilt in (case(status="MAYBE"), case(items=[]), case(items=[item(quantity=0)]), case(rma_number="a b c")):
        assert not schema.is_valid(spoilt)


def test_every_decision_fits_its_schema():
    schema = validator(DECIDED)
    schema.validate(json.loads(decision_bytes(replace(DECISION, units=(REFUSED, ABSENT)))))


def test_every_sample_case_fits_its_schema():
    files = sorted(resources.path("demo", "cases").glob("*.json"))
    if not files:
        pytest.skip("there are no sample cases yet")
    schema = validator(CASE)
    for file in files:
        found = json.loads(file.read_text(encoding="utf-8"))
        for sample in found if isinstance(found, list) else [found]:
            schema.validate(sample)
