import type { Catalogue } from '#shared/messages.ts'

/** Messages for the print job. They are in a small separate file, because the frame of every page needs them. */
const en = {
  name: 'Letters',
  steps: { reading: 'The letters are read', drawing: 'They are drawn', storing: 'The file is kept' },
  failures: {
    NOT_FOUND: 'The letters are not there, or not for you to read.',
    TIMED_OUT: 'It took too long. Print fewer letters at once.',
  },
}

const nl: typeof en = {
  name: 'Brieven',
  steps: {
    reading: 'De brieven worden gelezen',
    drawing: 'Ze worden opgemaakt',
    storing: 'Het bestand wordt bewaard',
  },
  failures: {
    NOT_FOUND: 'De brieven zijn er niet, of u mag ze niet lezen.',
    TIMED_OUT: 'Het duurde te lang. Druk minder brieven tegelijk af.',
  },
}

const fr: typeof en = {
  name: 'Lettres',
  steps: { reading: 'Lecture des lettres', drawing: 'Mise en page', storing: 'Conservation du fichier' },
  failures: {
    NOT_FOUND: 'Les lettres ne sont pas là, ou vous ne pouvez pas les lire.',
    TIMED_OUT: 'Cela a pris trop de temps. Imprimez moins de lettres à la fois.',
  },
}

const de: typeof en = {
  name: 'Schreiben',
  steps: {
    reading: 'Die Schreiben werden gelesen',
    drawing: 'Sie werden gesetzt',
    storing: 'Die Datei wird aufbewahrt',
  },
  failures: {
    NOT_FOUND: 'Die Schreiben gibt es nicht, oder Sie dürfen sie nicht lesen.',
    TIMED_OUT: 'Es dauerte zu lange. Drucken Sie weniger Schreiben auf einmal.',
  },
}

const da: typeof en = {
  name: 'Breve',
  steps: { reading: 'Brevene læses', drawing: 'De sættes op', storing: 'Filen gemmes' },
  failures: {
    NOT_FOUND: 'Brevene er der ikke, eller du må ikke læse dem.',
    TIMED_OUT: 'Det tog for lang tid. Udskriv færre breve ad gangen.',
  },
}

export const printLettersMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
