export const en = {
  title: 'Change areas',
  intro: 'Merge, split, recode or rename areas. What follows is shown first; history is kept, never overwritten.',
  what: 'The change',
  act: 'What happens',
  acts: {
    merge: 'Areas become a new one',
    absorb: 'Areas go into one that is there',
    split: 'An area falls into parts',
    recode: 'An area gets a new code',
    rename: 'An area gets a new name',
  },
  actNotes: {
    merge: 'They end on that day; what stood under them stands under the new one.',
    absorb: 'They end on that day; the one that takes them in goes on.',
    split: 'Say into which parts, and which of the areas below goes where.',
    recode: 'The area ends on that day and goes on under its new code, with its places and borders.',
    rename: 'A name has no dates: the new one stands everywhere, also in the past.',
  },
  on: 'From',
  onNote: 'The first day on which it holds.',
  areas: 'Areas',
  areasNote: 'All of one kind, as they exist the day before.',
  into: 'Go into',
  intoNote: 'It keeps its code and its name.',
  area: 'Area',
  newArea: 'The new area',
  part: (number: number) => `Part ${number}`,
  addPart: 'Add a part',
  removePart: (number: number) => `Take part ${number} away`,
  staysItself: 'The area itself goes on as one of the parts',
  below: 'Where the areas below go',
  nothingBelow: 'No area stands below it.',
  choosePart: 'choose a part',
  stays: 'stays where it is',
  code: 'Code',
  codeNote: 'Unique, and never used for something else.',
  officialCode: 'Official code',
  officialCodeNote: 'As the state gave it, if it did.',
  nameIn: (language: string) => `Name (${language})`,
  announcedOnly: 'Announced, not decided',
  announcedNote: 'Nothing ends; the areas say what is coming.',
  announcementIn: (language: string) => `Announcement (${language})`,
  placeNeeded: 'Where the result stands',
  placeNeededText: 'The areas stand under different ones here: say under which one the result stands, then look again.',
  showPreview: 'Show what follows',
  missing: 'Fill in what is asked first.',
  apply: 'Apply the change',
  preview: {
    title: 'What follows',
    note: 'Tried and taken back: nothing has changed yet.',
    empty: 'Describe the change, then let it show what follows.',
    ends: (count: number, day: string) => (count === 1 ? `On ${day} ends:` : `On ${day} ${count} areas end:`),
    begins: (count: number, day: string) => (count === 1 ? `On ${day} begins:` : `On ${day} ${count} areas begin:`),
    expected: 'Expected:',
    goOn: (count: number) => (count === 1 ? 'Goes on:' : 'Go on:'),
    place: (area: string, parent: string, hierarchy: string) => `${area} stands under ${parent} (${hierarchy}).`,
    moves: (count: number, into: string) =>
      count === 1 ? `1 area stands under ${into} from then on:` : `${count} areas stand under ${into} from then on:`,
    others: (count: number) => (count === 1 ? '1 more' : `${count} more`),
    outlines: (count: number) =>
      count === 1
        ? 'The outline of the area that ends stays for its time; what begins has none until one is imported.'
        : `The outlines of ${count} areas that end stay for their time; what begins has none until one is imported.`,
    nothingEnds: 'Nothing ends and nothing moves.',
    bodies: (count: number) =>
      count === 1
        ? '1 body is seated there and goes on until you say what follows it:'
        : `${count} bodies are seated there and go on until you say what follows them:`,
    functions: (count: number) => (count === 1 ? '1 function' : `${count} functions`),
    rename:
      'The new name stands from now on wherever the area is named, for every day. Bodies, plans and documents that were made keep their own names. Where the name must begin on a day, give a new code.',
  },
  ask: {
    title: 'Apply this change?',
    future: (day: string) => `It takes effect on ${day}. Until that day it can be withdrawn on the territory page.`,
    past: 'It takes effect at once and becomes history: it cannot be undone.',
    name: 'The name changes everywhere at once. It can be changed again.',
  },
  result: {
    title: 'The change is made',
    note: (day: string) => `From ${day}.`,
    left: (count: number) =>
      count === 1 ? '1 body still sits in an area that ends:' : `${count} bodies still sit in areas that end:`,
    describeConsequences: 'Say what follows it',
    recorded: 'said',
    addFirst: 'Where a new body takes over, add it first, then name it as the successor.',
    addBody: 'Add the new body',
    again: 'Another change',
    territory: 'To the territory',
  },
  withdraw: {
    act: 'Withdraw',
    title: 'Withdraw this change?',
    text: 'What would end goes on, what would move stays, and what would begin is removed.',
    done: 'The change is withdrawn.',
  },
  refusals: {
    NOT_VALID_ON: 'One of the areas does not exist the day before, or ends that very day.',
    KINDS_DIFFER: 'The areas are of different kinds.',
    CHILDREN_LEFT: (left: { ids: readonly string[] }) =>
      left.ids.length === 1
        ? '1 area below goes nowhere: choose its part.'
        : `${left.ids.length} areas below go nowhere: choose their parts.`,
    UNKNOWN_REFERENCE: 'One of the areas does not exist any more.',
    ALREADY_STARTED: 'Its day has come: history is not undone.',
    COMES_WITH_PACK: 'The country’s pack says it. Decide otherwise, or wait for a pack that no longer does.',
    IN_USE:
      'Something already stands on the area that would begin: a body, a plan, an outline, a figure or another change.',
  },
}
