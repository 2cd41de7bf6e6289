"""Photos on a person's page: taken in cleaned, shown to staff only."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from unfold.widgets import UnfoldAdminFileFieldWidget

from prisoners.actions import photos
from prisoners.actions.pictures import clean_pictures
from prisoners.admin.base.inlines import PartForm, PartFormSet, WideInline
from prisoners.admin.base.records import RecordAdmin
from prisoners.exceptions import ActionRefused
from prisoners.models import Photo, PhotoFile
from prisoners.rendering.photos import photo_blocker


class NoUpload(forms.HiddenInput):
    """Stands where a photo is there already. The first row of a formset decides for all how the page is sent."""

    needs_multipart_form = True


class PhotoForm(PartForm):
    """A new photo is a file; one that is there already may be described anew, but not exchanged."""

    upload = forms.FileField(
        label=gettext_lazy("Picture"),
        required=False,
        widget=UnfoldAdminFileFieldWidget(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        help_text=gettext_lazy(
            "JPEG, PNG or WebP, up to 15 MB. It is encoded anew: place, time, camera and all else that the file "
            "knows beside the picture is thrown away, and so is the original."
        ),
    )

    class Meta:
        model = Photo
        fields = ("credit", "licence", "alt", "source", "is_preferred")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not self.instance._state.adding:
            self.fields["upload"].disabled = True
            self.fields["upload"].widget = NoUpload()

    def clean(self) -> dict[str, Any]:
        fields: dict[str, Any] = super().clean() or self.cleaned_data
        upload = fields.get("upload")
        if not self.instance._state.adding:
            return fields
        if not upload:
            self.add_error("upload", _("Choose a picture of at most 15 MB."))
            return fields
        try:
            fields["pictures"] = clean_pictures(upload.read())
        except ActionRefused as refusal:
            raise ValidationError({"upload": str(refusal)}) from refusal
        return fields


class PhotoFormSet(PartFormSet):
    def save_new(self, form: Any, commit: bool = True) -> Photo:  # noqa: FBT001, FBT002
        """The page has signed the photo by now; whoever signed it takes it in."""
        photo: Photo = form.instance
        photo.detainee = self.instance
        if photo.changed_by is None:
            raise TypeError("A photo was saved by a page that does not sign.")
        return photos.store_photo(photo, form.cleaned_data["pictures"], by=photo.changed_by)


class PhotoInline(WideInline):
    model = Photo
    form = PhotoForm
    formset = PhotoFormSet
    fields = ("preview", "upload", "credit", "licence", "is_preferred", "alt", "source")
    readonly_fields = ("preview",)
    autocomplete_fields = ("source",)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("files", "detainee__consents")

    @admin.display(description=gettext_lazy("as it would be shown"))
    def preview(self, photo: Photo) -> SafeString | str:
        return photo_preview(photo)


def photo_preview(photo: Photo) -> SafeString | str:
    """The smallest size, and what holds the photo back."""
    file = next(iter(photo.files.all()), None) if photo.pk and not photo._state.adding else None
    if file is None:
        return _("Nothing yet: choose a picture and save.")
    return format_html(
        '<img src="{}" width="{}" height="{}" alt="{}" class="rounded-default mb-2 max-w-full"><p>{}</p>',
        reverse("admin:prisoners_photo_picture", args=[photo.pk, file.width]),
        file.width // 2,
        file.height // 2,
        _("The photo as it was taken in"),
        _photo_status(photo),
    )


def _photo_status(photo: Photo) -> str:
    if not photo.is_preferred:
        return _("Stays at the desk: it is not the one to show.")
    blocker = photo_blocker(photo.detainee, on=timezone.now().date())
    if blocker is None:
        return _("Shown once published, while the person is shown by name.")
    return _("Holds publication back: %(reason)s") % {"reason": blocker}


@admin.register(Photo)
class PhotoAdmin(RecordAdmin):
    """All photos of the desk, and the one address at which staff see them before the world does."""

    list_display = ("__str__", "detainee", "licence", "is_preferred", "created_by", "created_at")
    list_filter = ("licence", "is_preferred")
    list_select_related = ("created_by",)
    search_fields = ("credit", "detainee__names__text")
    fields = ("preview", "detainee", "credit", "licence", "is_preferred", "alt", "source")
    readonly_fields = ("preview", "detainee", *RecordAdmin.readonly_fields)
    autocomplete_fields = ("source",)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("files", "detainee__names", "detainee__consents")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        view: Callable[..., HttpResponse] = self.admin_site.admin_view(require_safe(self.picture))
        address = path("<str:photo_id>/<int:width>.jpg", view, name="prisoners_photo_picture")
        return [address, *super().get_urls()]

    def picture(self, request: HttpRequest, photo_id: str, width: int) -> HttpResponse:
        """The bytes of one size, kept by no cache."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        file = PhotoFile.objects.filter(photo=photo_id, width=width).first()
        if file is None or not file.file.storage.exists(file.file.path):
            raise Http404
        with file.file.open("rb") as opened:
            return HttpResponse(opened.read(), content_type="image/jpeg")

    @admin.display(description=gettext_lazy("as it would be shown"))
    def preview(self, photo: Photo) -> SafeString | str:
        return photo_preview(photo)
