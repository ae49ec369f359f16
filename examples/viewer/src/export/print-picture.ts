/** Prints the picture alone, with its notice: the page's own panels stay off the paper. */
export async function printPicture(picture: Blob): Promise<void> {
  const address = URL.createObjectURL(picture);
  const image = document.createElement('img');
  image.className = 'printed';
  image.alt = 'The network as shown';
  image.src = address;
  document.body.append(image);
  try {
    await image.decode();
    print();
  } finally {
    image.remove();
    URL.revokeObjectURL(address);
  }
}
