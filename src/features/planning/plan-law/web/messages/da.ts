import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Lovgivning for denne plan',
  hint: 'En plan beholder lovgivningen i den version af landepakken, som den blev oprettet med. Et udkast kan flyttes til den nyeste lovgivning.',
  version: 'Lovgivningens version',
  newest: 'Nyeste version',
  upToDate: 'Denne plan følger den nyeste lovgivning.',
  notDraft: 'Planen er til beslutning, godkendt eller i kraft. Den beholder sin lovgivning.',
  kindWithdrawn: 'Den nyeste lovgivning har ikke længere denne plantype. Planen beholder sin lovgivning.',
  differences: 'Hvad der ville blive ændret for denne plan',
  noDifferences: 'Intet ville blive ændret for denne plantype.',
  move: 'Flyt til den nyeste lovgivning',
  moveTitle: (version) => `Flyt denne plan til lovgivningen i version ${version}?`,
  moveText:
    'Derefter følger kontrollerne, godkendelsesproceduren og dokumenterne for denne plan den nyeste lovgivning. Nye afsnit tilføjes. Intet indhold fjernes. Registrerede handlinger og låste versioner forbliver uændrede. Du kan ikke fortryde denne handling.',
  moved: 'Planen følger nu den nyeste lovgivning',
  moves: 'Tidligere flytninger',
  moveLine: (from, to, on) => `${on}: fra version ${from} til version ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'ikke længere i lovgivningen',
  },
  parts: {
    kind: headings.kindOfPlan,
    section: headings.section,
    step: headings.step,
    rule: headings.rule,
    criterion: 'Kriterium',
    template: 'Skabelon',
    term: 'Embedsperiode',
    function: headings.function,
    collegial_body: 'Kollegialt organ',
    distribution_list: 'Distributionsliste',
    language_regime: 'Sprogordning',
    answer_reader: 'Læsere af svar',
    approach_dimension: 'Dimension af indsatsen',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    LAW_KEPT: 'Planen beholder sin lovgivning, fordi den ikke længere er et udkast.',
    LAW_OUTDATED: 'Der er installeret nyere lovgivning, eller planen følger den allerede. Genindlæs siden.',
  },
}
