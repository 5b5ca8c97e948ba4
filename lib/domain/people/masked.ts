// A phone number and an address as a list may show them: enough to tell two people apart, not enough to reach either.

/** `+380 67 555-44-33` → `•••• 4433`; two digits of a number too short to hide four. */
export const maskedPhone = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  return `•••• ${digits.slice(digits.length < 8 ? -2 : -4)}`;
};

/** `olena@example.org` → `o•••@example.org`. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...email][0]}•••${email.slice(at)}`;
};
