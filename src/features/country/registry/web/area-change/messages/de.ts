import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Gebiete ändern',
  intro:
    'Gebiete zusammenlegen, teilen, ihnen einen neuen Code oder einen neuen Namen geben. Zuerst wird gezeigt, was daraus folgt; die Geschichte bleibt und wird nie überschrieben.',
  what: 'Die Änderung',
  act: 'Was geschieht',
  acts: {
    merge: 'Gebiete werden ein neues',
    absorb: 'Gebiete gehen in ein bestehendes ein',
    split: 'Ein Gebiet zerfällt in Teile',
    recode: 'Ein Gebiet erhält einen neuen Code',
    rename: 'Ein Gebiet erhält einen neuen Namen',
  },
  actNotes: {
    merge: 'Sie enden an diesem Tag; was unter ihnen stand, steht unter dem neuen.',
    absorb: 'Sie enden an diesem Tag; das aufnehmende besteht weiter.',
    split: 'Geben Sie an, in welche Teile, und wohin jedes Gebiet darunter geht.',
    recode:
      'Das Gebiet endet an diesem Tag und besteht unter seinem neuen Code weiter, mit seinen Plätzen und Grenzen.',
    rename: 'Ein Name hat kein Datum: Der neue steht überall, auch in der Vergangenheit.',
  },
  on: 'Ab',
  onNote: 'Der erste Tag, an dem es gilt.',
  areas: 'Gebiete',
  areasNote: 'Alle von einer Art, wie sie am Tag davor bestehen.',
  into: 'Gehen ein in',
  intoNote: 'Es behält seinen Code und seinen Namen.',
  area: 'Gebiet',
  newArea: 'Das neue Gebiet',
  part: (number) => `Teil ${number}`,
  addPart: 'Einen Teil hinzufügen',
  removePart: (number) => `Teil ${number} entfernen`,
  staysItself: 'Das Gebiet selbst besteht als einer der Teile weiter',
  below: 'Wohin die Gebiete darunter gehen',
  nothingBelow: 'Darunter steht kein Gebiet.',
  choosePart: 'einen Teil wählen',
  stays: 'bleibt, wo es ist',
  code: 'Code',
  codeNote: 'Eindeutig, und nie für etwas anderes verwendet.',
  officialCode: 'Amtlicher Code',
  officialCodeNote: 'Wie der Staat ihn gab, wenn er ihn gab.',
  nameIn: (language) => `Name (${language})`,
  announcedOnly: 'Angekündigt, nicht beschlossen',
  announcedNote: 'Nichts endet; die Gebiete sagen, was kommt.',
  announcementIn: (language) => `Ankündigung (${language})`,
  placeNeeded: 'Wo das Ergebnis steht',
  placeNeededText:
    'Die Gebiete stehen hier unter verschiedenen: Geben Sie an, unter welchem das Ergebnis steht, und sehen Sie noch einmal nach.',
  showPreview: 'Zeigen, was daraus folgt',
  missing: 'Füllen Sie zuerst aus, was gefragt ist.',
  apply: 'Die Änderung ausführen',
  preview: {
    title: 'Was daraus folgt',
    note: 'Versucht und zurückgenommen: Noch ist nichts geändert.',
    empty: 'Beschreiben Sie die Änderung und lassen Sie dann zeigen, was daraus folgt.',
    ends: (count, day) => (count === 1 ? `Am ${day} endet:` : `Am ${day} enden ${count} Gebiete:`),
    begins: (count, day) => (count === 1 ? `Am ${day} beginnt:` : `Am ${day} beginnen ${count} Gebiete:`),
    expected: 'Erwartet:',
    goOn: (count) => (count === 1 ? 'Besteht weiter:' : 'Bestehen weiter:'),
    place: (area, parent, hierarchy) => `${area} steht unter ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      count === 1 ? `1 Gebiet steht von da an unter ${into}:` : `${count} Gebiete stehen von da an unter ${into}:`,
    others: (count) => (count === 1 ? '1 weiteres' : `${count} weitere`),
    outlines: (count) =>
      count === 1
        ? 'Der Umriss des Gebiets, das endet, bleibt für seine Zeit; was beginnt, hat keinen, bis einer eingelesen ist.'
        : `Die Umrisse von ${count} Gebieten, die enden, bleiben für ihre Zeit; was beginnt, hat keinen, bis einer eingelesen ist.`,
    nothingEnds: 'Nichts endet und nichts zieht um.',
    bodies: (count) =>
      count === 1
        ? '1 Stelle hat dort ihren Sitz und besteht weiter, bis Sie sagen, was ihr folgt:'
        : `${count} Stellen haben dort ihren Sitz und bestehen weiter, bis Sie sagen, was ihnen folgt:`,
    functions: (count) => (count === 1 ? '1 Funktion' : `${count} Funktionen`),
    rename:
      'Der neue Name steht ab jetzt überall, wo das Gebiet genannt wird, für jeden Tag. Stellen, Pläne und erstellte Dokumente behalten ihren eigenen Namen. Soll der Name an einem Tag beginnen, geben Sie einen neuen Code.',
  },
  ask: {
    title: 'Diese Änderung ausführen?',
    future: (day) =>
      `Sie wirkt ab dem ${day}. Bis dahin kann sie auf der Seite des Staatsgebiets zurückgezogen werden.`,
    past: 'Sie wirkt sofort und wird Geschichte: Sie kann nicht rückgängig gemacht werden.',
    name: 'Der Name ändert sich sofort überall. Er kann wieder geändert werden.',
  },
  result: {
    title: 'Die Änderung ist ausgeführt',
    note: (day) => `Ab dem ${day}.`,
    left: (count) =>
      count === 1
        ? '1 Stelle hat ihren Sitz noch in einem Gebiet, das endet:'
        : `${count} Stellen haben ihren Sitz noch in Gebieten, die enden:`,
    describeConsequences: 'Sagen, was ihr folgt',
    recorded: 'gesagt',
    addFirst: 'Übernimmt eine neue Stelle, fügen Sie sie zuerst hinzu und nennen Sie sie dann als Nachfolgerin.',
    addBody: 'Die neue Stelle hinzufügen',
    again: 'Noch eine Änderung',
    territory: 'Zum Staatsgebiet',
  },
  withdraw: {
    act: 'Zurückziehen',
    title: 'Diese Änderung zurückziehen?',
    text: 'Was enden sollte, besteht weiter; was umziehen sollte, bleibt; und was beginnen sollte, wird entfernt.',
    done: 'Die Änderung ist zurückgezogen.',
  },
  refusals: {
    NOT_VALID_ON: 'Eines der Gebiete besteht am Tag davor nicht, oder endet an eben diesem Tag.',
    KINDS_DIFFER: 'Die Gebiete sind von verschiedener Art.',
    CHILDREN_LEFT: (left) =>
      left.ids.length === 1
        ? '1 Gebiet darunter geht nirgendwohin: Wählen Sie seinen Teil.'
        : `${left.ids.length} Gebiete darunter gehen nirgendwohin: Wählen Sie ihren Teil.`,
    UNKNOWN_REFERENCE: 'Eines der Gebiete besteht nicht mehr.',
    ALREADY_STARTED: 'Ihr Tag ist gekommen: Geschichte wird nicht rückgängig gemacht.',
    COMES_WITH_PACK:
      'Das Paket des Landes sagt es. Beschließen Sie anders, oder warten Sie auf ein Paket, das es nicht mehr sagt.',
    IN_USE:
      'Auf dem Gebiet, das beginnen sollte, steht schon etwas: eine Stelle, ein Plan, ein Umriss, eine Zahl oder eine andere Änderung.',
  },
}
