import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  rows: {
    title: 'Prioriteter × områder',
    hint: 'Loven for denne plan bestemmer, hvem der læser svarene med navn. De øvrige svar ser du pr. område.',
    counting: (minimum) =>
      `En celle, hvor færre end ${minimum} af disse organisationer har svaret, vises ikke og indgår ikke i nogen sum. Hvor alle har givet samme slags svar, eller ingen tager prioriteten med, ser du kun, hvor mange der har svaret. Ændrede svar vises, når mindst ${minimum} organisationer har ændret deres.`,
    withheldAreas: (areas) => `Ingen svar vises for: ${areas}.`,
    element: labels.element,
    elsewhere: 'Intet område',
    organisations: (count) => plural('da', count, '1 organisation', `${count} organisationer`),
    carried: (carried, requested) => `${carried} af ${requested} tager den med`,
    answered: (answered, requested) => `${answered} af ${requested} har svaret`,
    noAnswer: (count) => `${count} ikke besvaret`,
    withheld: 'vises ikke',
    notAsked: 'ikke spurgt',
    none: 'Intet helt område svarer til disse filtre, eller dette er ikke den nyeste sendte version.',
  },
  note: 'Organisationer, hvis svar du ikke må læse med navn, er hverken nævnt eller talt med her.',
  toRows: 'Se svarene pr. område',
  card: {
    title: 'Hvem der læser disse svar',
    hint: 'Det organ, der beslutter for din organisation, kan frigive svarene på en plan til alle læsere af planen. Frigivelsen indeholder dokumentet med beslutningen, og en anden person bekræfter den.',
    named: 'Med navn',
    others: (minimum) =>
      `Alle andre læsere af planen ser dem pr. område, hvor mindst ${minimum} organisationer har svaret.`,
    area: (area) => `Dit område: ${area}.`,
    everyone: 'Alle læsere af planen læser dem med navn.',
    released: (body, date) => `Frigivet af ${body}, beslutning af ${date}.`,
    recorded: (person, moment) => `Registreret af ${person}, ${moment}.`,
    awaited: 'Den har først virkning, når en anden person i din organisation bekræfter den.',
    confirmed: (person) => `Bekræftet af ${person}.`,
    document: 'Dokument med beslutningen',
    confirm: 'Bekræft frigivelsen',
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    release: 'Frigiv svarene',
    withdrawn: (body: string, date: string, person: string) =>
      `Frigivelsen er trukket tilbage af ${body}, beslutning af ${date}, registreret af ${person}.`,
    withdraw: 'Træk frigivelsen tilbage',
  },
}
