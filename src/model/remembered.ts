/** A function that answers what it was asked before as it did then. */
export function remembered<Asked, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    if (!answers.has(asked)) answers.set(asked, answer(asked));
    return answers.get(asked) as Answer;
  };
}
