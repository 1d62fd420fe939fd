"""Validates the document, and documents in which something is wrong."""

import copy
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

from served import document


def dangling(at):
    at["components"]["responses"].pop("NotFound")


def undescribed(at):
    at["components"]["responses"]["NotFound"].pop("description")


def mistaken_type(at):
    at["components"]["schemas"]["Problem"]["properties"]["status"]["type"] = "number of three digits"


def is_valid(candidate):
    try:
        OpenAPIV31SpecValidator(candidate).validate()
    except Exception as error:
        print(f"refused: {str(error).splitlines()[0][:80]}")
        return False
    return True


served = document()
if not is_valid(served):
    sys.exit("the document of the example service is not valid")
for plant in (dangling, undescribed, mistaken_type):
    candidate = copy.deepcopy(served)
    plant(candidate)
    if is_valid(candidate):
        sys.exit(f"the validator does not see what is {plant.__name__}")
print("the document is valid, and mistakes in it are found")
