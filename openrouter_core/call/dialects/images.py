"""Images: all of them at once, or what is seen of one while it comes about, and the image itself at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from openrouter_core.models.images import ImageGenerationResponse as ImageGenerationResponse
    from openrouter_core.models.images import ImageStreamEvents
    from openrouter_core.models.json_value import Json

_COMPLETED: Final = "image_generation.completed"


class ImagesDialect(Plain["ImageGenerationResponse"]):
    """https://openrouter.ai/docs/api/api-reference/images."""

    __slots__ = ()

    done_concludes = False  # a stream without an image has none

    def event(self, json: Json) -> ImageStreamEvents | None:
        """Read an event of any kind."""
        event: ImageStreamEvents = read("images.ImageStreamEvents", json)
        return event

    def failure(self, json: Json) -> Json | None:
        """Look for an error, be it an event or in the place of an answer."""
        return json if json.get("type") == "error" else super().failure(json)

    def progress(self, json: Json) -> list[tuple[object, bool]]:
        """Look for an image that is complete: what came before it is nothing to keep."""
        kind: object = json.get("type")
        begun = isinstance(kind, str) and kind.startswith("image_generation.")
        return [("image", kind == _COMPLETED)] if begun else []

    def as_events(self, json: Json) -> list[Json]:
        """Tell each image as one that is complete, and what all cost with the last."""
        data: object = json.get("data")
        images = [image for image in data if is_object(image)] if is_array(data) else []
        around = {key: value for key, value in json.items() if key not in ("data", "usage")}
        events: list[Json] = [{"type": _COMPLETED, **around, **image} for image in images]
        usage = {key: json[key] for key in ("usage",) if key in json}
        return [*events[:-1], *({**event, **usage} for event in events[-1:])]


IMAGES: Final = ImagesDialect("images.ImageGenerationResponse")
