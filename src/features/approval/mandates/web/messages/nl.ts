import { nl as pathTexts } from '#features/approval/path/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Volmachten',
  hint: 'Wie in goedkeuringsprocedures voor een functie van deze organisatie mag optreden, en in welke periode.',
  loading: 'Volmachten laden …',
  none: 'Nog geen volmacht',
  noneText:
    'Wie een functie bekleedt of vervangt, treedt ervoor op. Een volmacht machtigt een andere functie om dat te doen.',
  grant: 'Volmacht verlenen',
  grantText: 'De gevolmachtigde beslist dan persoonlijk. De volmacht wordt bij de beslissing vermeld.',
  function: 'Vertegenwoordigde functie',
  authorisedFunction: 'Gevolmachtigde functie',
  from: headings.firstDay,
  until: headings.lastDay,
  steps: pathTexts.steps,
  stepsHint: 'Geen selectie: alle stappen.',
  allSteps: 'Alle stappen',
  someSteps: (steps: string) => `Alleen deze stappen: ${steps}`,
  reference: labels.source,
  referenceHint: 'Nummer en datum van het besluit, de brief of de raadsbeslissing.',
  parties: (from: string, to: string) => `${from} aan ${to}`,
  period: (from: string, until: string) => `${from} tot en met ${until}`,
  withdraw: actions.withdraw,
  withdrawOf: (what: string) => `Intrekken: ${what}`,
  withdrawText: 'De volmacht eindigt vandaag. Beslissingen die ermee werden genomen, blijven geldig.',
  reason: labels.reason,
  withdrawn: (date: string, why: string) => `Ingetrokken op ${date}: ${why}`,
  granted: 'Volmacht verleend',
  ended: 'Volmacht ingetrokken',
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    NOT_FOUND: errors.notFound,
    NOT_YOUR_FUNCTION:
      'Alleen wie de functie bekleedt of vervangt, kan een volmacht verlenen of intrekken. Voor een vacante functie kan niemand dat.',
    FUNCTION_UNKNOWN: 'Deze organisatie heeft deze functie niet. Kies een andere functie.',
    STEP_UNKNOWN: 'Geen enkele goedkeuringsprocedure van dit land heeft deze stap. Kies een andere stap.',
    PERIOD_INVALID:
      'De eerste dag mag niet vóór vandaag vallen, de laatste niet vóór de eerste, en de periode mag hoogstens 6 jaar duren. Pas de data aan.',
    SELF_MANDATE: 'U kunt uzelf geen volmacht verlenen. Kies een andere persoon of functie.',
    ALREADY_GRANTED: 'Deze volmacht werd al verleend. Laad de pagina opnieuw.',
    ALREADY_WITHDRAWN: 'Deze volmacht werd al ingetrokken. Laad de pagina opnieuw.',
  },
}
