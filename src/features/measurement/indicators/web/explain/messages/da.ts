import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as indicatorsPage } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  small: (below: number | null) =>
    `Vises ikke: ${below === null ? 'et lille tal' : `færre end ${below}`} eller et tal, som et så lille tal kan udledes af. Kun den organisation, der har indberettet det, og de organisationer, som den arbejder for, kan se det.`,
  history: 'Indberetningshistorik',
  current: 'aktuelt',
  superseded: (day) => `erstattet ${day}`,
  title: 'Forklar dette tal',
  formula: 'Beregning',
  numerator: 'Tæller',
  denominator: 'Nævner',
  covered: (value, known) => `${value} for områderne med begge tal (${known})`,
  overlaps: 'ikke lagt til: andre tal dækker samme område',
  inhabitants: (count, year) => `${count} indbyggere 1. januar ${year}`,
  rows: 'Kilderækker',
  noRows: 'Ingen rækker er synlige for dig.',
  more: phrases.andMore,
  state: labels.status,
  source: labels.source,
  recorded: 'Registreret',
  byAuthor: (who) => `af ${who}`,
  version: indicatorsPage.views.meaning,
  marking: 'Indikatorens mærkning',
  stateOf: { provisional: statuses.provisional, final: statuses.final, revised: 'rettet' },
  withheld: 'Nogle rækker er ikke synlige for dig og indgår ikke i tallet.',
  meaning: 'Betydning og kilde',
  noSource: 'ingen kilde angivet',
  paper: {
    title: 'Tal i et trykt dokument',
    intro:
      'I trykte dokumenter står en kort kode ved siden af hvert tal. Indtast koden for at se det trykte tal, det aktuelle tal og kilderækkerne.',
    code: labels.code,
    codeHint: '8 tegn, for eksempel K7M4-QXP8',
    open: 'Vis tal',
    mistyped: 'Koden er ikke gyldig. Kontrollér, om et tegn er forkert eller mangler.',
    unknown: 'Tallet findes ikke, eller du har ikke adgang til det',
    unknownText:
      'Kontrollér, at koden svarer til den på papiret. En kode giver ikke adgang til tal, som du på grund af deres mærkning ikke må læse.',
    onPaper: (day) => `Trykt ${day}`,
    now: 'Nu',
    same: 'Intet er ændret siden da.',
    differs: 'Kilderækkerne er ændret siden da.',
    redefined: (then, now) => `Definitionen er ændret siden da: version ${then}, nu version ${now}.`,
    noFigure: 'intet tal tilgængeligt',
    changes: 'Ændringer siden da',
    changed: (before, after) => `ændret fra ${before} til ${after}`,
    came: (after) => `${after} tilføjet`,
    reason: (why) => `årsag: ${why}`,
    heading: 'Kode til udskrift',
    hint: 'En kort kode, der kan trykkes ved siden af tallet. Den åbner denne forklaring med tallet, som det er kendt i dag.',
    make: 'Opret kode',
    openThere: 'Åbn kodens side',
  },
}
