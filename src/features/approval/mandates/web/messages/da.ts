import { da as pathTexts } from '#features/approval/path/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Fuldmagter',
  hint: 'Hvem der må handle for en funktion i organisationen i godkendelsesprocedurer, og i hvilken periode.',
  loading: 'Fuldmagter indlæses …',
  none: 'Ingen fuldmagt endnu',
  noneText:
    'Den, der har en funktion eller er stedfortræder, handler for den. En fuldmagt giver en anden funktion ret til det.',
  grant: 'Giv fuldmagt',
  grantText: 'Den befuldmægtigede træffer derefter beslutningen personligt. Fuldmagten fremgår af beslutningen.',
  function: 'Repræsenteret funktion',
  authorisedFunction: 'Befuldmægtiget funktion',
  from: headings.firstDay,
  until: headings.lastDay,
  steps: pathTexts.steps,
  stepsHint: 'Intet valgt: alle trin.',
  allSteps: 'Alle trin',
  someSteps: (steps: string) => `Kun disse trin: ${steps}`,
  reference: labels.source,
  referenceHint: 'Nummer og dato for bekendtgørelsen, brevet eller rådsbeslutningen.',
  parties: (from: string, to: string) => `${from} til ${to}`,
  period: (from: string, until: string) => `${from} til og med ${until}`,
  withdraw: actions.withdraw,
  withdrawOf: (what: string) => `Træk tilbage: ${what}`,
  withdrawText: 'Fuldmagten ophører i dag. Beslutninger truffet på grundlag af den forbliver gyldige.',
  reason: labels.reason,
  withdrawn: (date: string, why: string) => `Trukket tilbage den ${date}: ${why}`,
  granted: 'Fuldmagten er givet',
  ended: 'Fuldmagten er trukket tilbage',
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    NOT_FOUND: errors.notFound,
    NOT_YOUR_FUNCTION:
      'Kun den, der har funktionen, eller stedfortræderen kan give en fuldmagt eller trække den tilbage. For en ubesat funktion kan ingen gøre det.',
    FUNCTION_UNKNOWN: 'Organisationen har ikke denne funktion. Vælg en anden funktion.',
    STEP_UNKNOWN: 'Ingen godkendelsesprocedure i landet har dette trin. Vælg et andet trin.',
    PERIOD_INVALID:
      'Første dag må ikke ligge før i dag, sidste dag ikke før den første, og perioden må højst være 6 år. Ret datoerne.',
    SELF_MANDATE: 'Du kan ikke give dig selv fuldmagt. Vælg en anden person eller funktion.',
    ALREADY_GRANTED: 'Fuldmagten er allerede givet. Genindlæs siden.',
    ALREADY_WITHDRAWN: 'Fuldmagten er allerede trukket tilbage. Genindlæs siden.',
  },
}
