import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  NOT_FOUND: 'Det findes ikke, eller du må ikke læse det.',
  NO_PATH: 'Der kendes ingen lovbestemt vej for denne slags plan.',
  STEP_UNKNOWN: 'Dette skridt hører ikke til denne plans vej.',
  NOT_APPLICABLE: 'Dette skridt gælder ikke denne plan: Den del, det handler om, er tom.',
  NOT_OF_THIS_STEP: 'Det kan ikke siges om dette skridt.',
  NOT_SEATED: 'Dette organ har ikke sæde i dette skridt.',
  ALREADY_SO: 'Sådan er det allerede: Nogen har sagt det før.',
  NOT_SKIPPED: 'Loven kræver dette skridt: Det kan ikke udelades.',
  NOTHING_LAID: 'Intet er forelagt endnu: Forelæg først en frosset version.',
  ANOTHER_VERSION: 'En anden version er forelagt i mellemtiden: Læs den først.',
  APPROVED: 'Planen er godkendt. Den ændres med et tillæg.',
  REASON_MISSING: 'Sig hvorfor med få ord.',
  MOTIVE_MISSING: 'Andre skridt kommer normalt først. Sig, hvorfor rækkefølgen er en anden.',
  WAITS_FOR: 'Andre skridt skal være gennemført først.',
  RESTS_UPON_IT: 'Senere skridt bygger på det: Tag dem tilbage først.',
  IN_THE_FUTURE: 'Det, der er sket, kan ikke ligge i fremtiden.',
  NOT_YOUR_SEAT:
    'Du har ikke denne funktion, er ikke stedfortræder for den, der har, og har i dag intet mandat til dette skridt.',
  NOT_READERS: 'Nogle af dem må ikke læse planen. Send udkastet, og nævn dem som partnere i sagen.',
  NOT_IN_FORCE: 'Kun en plan, der er i kraft, har et tillæg.',
  ADDENDUM_OPEN: 'Et tillæg er allerede på vej.',
  NOT_SENT_TO_YOU: 'Dette blev ikke sendt til den instans.',
  NOT_IN_WHAT_WAS_SENT: 'Det står ikke i det, der blev sendt.',
  IN_THE_PAST: 'Den dag er forbi.',
  ALREADY_ANSWERED: 'Der er allerede svaret: spørgsmålet bliver stående.',
  QUESTION_WITHDRAWN: 'Spørgsmålet er trukket tilbage.',
  NOTHING_TO_SAY:
    'Det kan endnu ikke siges om nogle af disse planer, eller der findes ingen skabelon til et sådant brev.',
  SOME_REFUSED: 'For nogle planer er det ikke tilladt: intet blev gjort.',
  FORBIDDEN: 'Dine roller tillader det ikke.',
}
