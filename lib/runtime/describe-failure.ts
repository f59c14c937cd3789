/** Name, code and place of an error; its message may carry what people typed, so it stays out. */
export function describeFailure(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    place: placeOf(error),
  };
}

/** The topmost frame; the message stands before the frames, and its lines may look like some. */
function placeOf({ message, stack = '' }: Error): string {
  const frames = stack.includes(message)
    ? stack.slice(stack.indexOf(message) + message.length)
    : stack;
  return /^\s+at .*:\d+:\d+\)?$/m.exec(frames)?.[0].trim() ?? '';
}
