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

/** A function that answers for an object it was asked of before as it did then, for as long as that object lives. */
export function rememberedFor<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked) ?? { answer: answer(asked) };
    answers.set(asked, known);
    return known.answer;
  };
}
