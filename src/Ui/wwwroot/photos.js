// A phone's photos are made small before they are sent. Whatever goes wrong, a photo goes as it was chosen.
const quality = .82;
const patience = 15000;
const pending = new Map();

const small = async (file, longest) => {
  if (!/^image\/(jpeg|webp|hei[cf])$/.test(file.type)) return file;
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    if (scale === 1 && file.type === "image/jpeg") return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext("2d");
    pen.imageSmoothingQuality = "high";
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const photo = await new Promise(done => canvas.toBlob(done, "image/jpeg", quality));
    const isHeic = /hei[cf]$/.test(file.type);
    if (photo?.type !== "image/jpeg" || (photo.size >= file.size && !isHeic)) return file;
    return new File([photo], file.name.replace(/\.\w+$/, "") + ".jpg", { type: photo.type, lastModified: file.lastModified });
  } catch {
    return file;
  } finally {
    picture?.close();
  }
};

const shrink = async input => {
  const chosen = [...input.files];
  try {
    const kept = new DataTransfer();
    // One after the other: a phone has little memory.
    for (const file of chosen) kept.items.add(await small(file, Number(input.dataset.photos)));
    const isSame = input.files.length === chosen.length && chosen.every((file, at) => input.files[at] === file);
    if (isSame) input.files = kept.files;
  } catch { /* the photos stay as they were chosen */ }
};

for (const input of document.querySelectorAll("input[type=file][data-photos]")) {
  input.addEventListener("change", () => {
    const work = shrink(input).finally(() => { if (pending.get(input) === work) pending.delete(input); });
    pending.set(input, work);
  });
}

// Sent while photos are still being made small: it waits a moment.
document.addEventListener("submit", async event => {
  const form = event.target;
  const works = [...pending].filter(([input]) => input.form === form).map(([, work]) => work);
  if (works.length === 0 || "sendsAnyway" in form.dataset) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const button = event.submitter;
  await Promise.race([Promise.all(works), new Promise(done => setTimeout(done, patience))]);
  form.dataset.sendsAnyway = "";
  form.requestSubmit(button);
  delete form.dataset.sendsAnyway;
}, true);
