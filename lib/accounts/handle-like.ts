/** A shop name with blanks is a name for people, not one that leads anywhere. */
export function isHandleLike(text: string): boolean {
  return (
    !/\s/u.test(text.trim()) ||
    /:\/\/|^@|^[+\d][\d\s().-]+$|^\w{2,10}\s*[:：-]\s*@?\S+$/u.test(text)
  );
}
