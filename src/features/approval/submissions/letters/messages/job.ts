import { errorMessages } from '#shared/error-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

/** Messages for the print job. They are in a small separate file, because the frame of every page needs them. */
const en = {
  name: 'Letters',
  steps: { reading: 'Reading letters', drawing: 'Laying out pages', storing: 'Saving file' },
  failures: {
    NOT_FOUND: errorMessages.en.notFound,
    TIMED_OUT: 'The letters were not printed, because printing took too long. Print fewer letters at once.',
  },
}

const nl: typeof en = {
  name: 'Brieven',
  steps: {
    reading: 'Brieven lezen',
    drawing: 'Pagina’s opmaken',
    storing: 'Bestand opslaan',
  },
  failures: {
    NOT_FOUND: errorMessages.nl.notFound,
    TIMED_OUT: 'De brieven werden niet afgedrukt: het afdrukken duurde te lang. Druk minder brieven tegelijk af.',
  },
}

const fr: typeof en = {
  name: 'Lettres',
  steps: { reading: 'Lecture des lettres', drawing: 'Mise en page', storing: 'Enregistrement du fichier' },
  failures: {
    NOT_FOUND: errorMessages.fr.notFound,
    TIMED_OUT:
      'Les lettres n’ont pas été imprimées : l’impression a pris trop de temps. Imprimez moins de lettres à la fois.',
  },
}

const de: typeof en = {
  name: 'Schreiben',
  steps: {
    reading: 'Schreiben werden gelesen',
    drawing: 'Seiten werden gesetzt',
    storing: 'Datei wird gespeichert',
  },
  failures: {
    NOT_FOUND: errorMessages.de.notFound,
    TIMED_OUT:
      'Die Schreiben wurden nicht gedruckt, weil der Druck zu lange dauerte. Drucken Sie weniger Schreiben auf einmal.',
  },
}

const da: typeof en = {
  name: 'Breve',
  steps: { reading: 'Brevene læses', drawing: 'Sider sættes op', storing: 'Filen gemmes' },
  failures: {
    NOT_FOUND: errorMessages.da.notFound,
    TIMED_OUT: 'Brevene blev ikke udskrevet, fordi udskriften tog for lang tid. Udskriv færre breve ad gangen.',
  },
}

export const printLettersMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
