"""Errors as problem details (RFC 9457): every answer that is none says what was wrong and what to do."""

import logging
from collections.abc import Mapping
from http import HTTPStatus

import orjson
from django.core.exceptions import PermissionDenied
from django.core.signals import got_request_exception
from django.http import Http404
from rest_framework import exceptions, status
from rest_framework.request import Request
from rest_framework.response import Response

from public.filters import BadParameters
from public.models import DocumentVersion
from public.queries.paging import BadCursor

logger = logging.getLogger("django.request")
MEDIA_TYPE = "application/problem+json"


class Gone(exceptions.APIException):
    """The record was taken off the site; its tombstone is all there is."""

    status_code = status.HTTP_410_GONE

    def __init__(self, tombstone: DocumentVersion) -> None:
        super().__init__("This record was taken off the site.")
        self.tombstone = orjson.loads(tombstone.body)


class Merged(exceptions.APIException):
    """The record is told of in another one, at `address`."""

    status_code = HTTPStatus.PERMANENT_REDIRECT

    def __init__(self, record_id: str, address: str) -> None:
        super().__init__("This record was merged into another one, because both told of the same.")
        self.record_id, self.address = record_id, address


def as_problem(error: Exception, context: Mapping[str, Request]) -> Response:
    """DRF's exception handler."""
    if isinstance(error, BadCursor):
        error = BadParameters({"cursor": [str(error)]})
    if isinstance(error, BadParameters):
        errors = [{"parameter": name, "message": " ".join(found)} for name, found in error.errors.items()]
        return _problem(status.HTTP_400_BAD_REQUEST, "Some parameters were not understood.", errors=errors)
    if isinstance(error, Gone):
        return _problem(error.status_code, str(error.detail), tombstone=error.tombstone)
    if isinstance(error, Merged):
        answer = _problem(error.status_code, str(error.detail), merged_into=error.record_id)
        answer["Location"] = error.address
        return answer
    if isinstance(error, Http404 | exceptions.NotFound):
        return _problem(status.HTTP_404_NOT_FOUND, str(error) or "There is nothing at this address.")
    if isinstance(error, PermissionDenied):
        return _problem(status.HTTP_403_FORBIDDEN, "This is not public.")
    if isinstance(error, exceptions.APIException):
        return _problem(error.status_code, str(error.detail))
    return _own_fault(error, context)


def _own_fault(error: Exception, context: Mapping[str, Request]) -> Response:
    """A fault of ours: told to whoever watches the server, not to the reader."""
    request = context["request"]._request
    got_request_exception.send(sender=_own_fault, request=request)
    logger.error("Internal Server Error: %s", request.path, exc_info=error)
    return _problem(status.HTTP_500_INTERNAL_SERVER_ERROR, "Something broke on our side. Please try again later.")


def _problem(code: int, detail: str, **members: object) -> Response:
    body = {"type": "about:blank", "title": HTTPStatus(code).phrase, "status": code, "detail": detail, **members}
    return Response(body, status=code, content_type=MEDIA_TYPE)
