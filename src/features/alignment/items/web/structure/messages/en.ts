export const en = {
  title: 'What hangs on it',
  note: 'As far as you may read it.',
  nothing: 'No plan, element or item.',
  plans: (count: number) =>
    count === 1
      ? '1 plan stays as it is; its body, or whatever follows it, decides whether it is carried on:'
      : `${count} plans stay as they are; their bodies, or whatever follows them, decide whether they are carried on:`,
  elements: (count: number) =>
    count === 1
      ? 'For 1 element a function answers that ends with its body: name another one.'
      : `For ${count} elements a function answers that ends with its body: name others.`,
  items: (open: number, answered: number) =>
    `Items that were asked: ${open} open, ${answered} answered. They go to the successor of the body once you say which; where there are several, or several bodies go into one, it answers anew.`,
}
