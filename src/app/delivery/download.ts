/** Hands a file to the person, as the browser does it. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click: revoked at once, some save nothing.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
