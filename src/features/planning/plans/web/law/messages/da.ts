import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Lov for denne plan',
  hint: 'En plan følger fortsat loven i den version af landepakken, som den blev oprettet med. Et udkast kan flyttes til den nyeste lov.',
  version: 'Lovens version',
  newest: 'Nyeste version',
  upToDate: 'Denne plan følger den nyeste lov.',
  notDraft: 'Planen er til beslutning, godkendt eller i kraft. Den følger fortsat sin lov.',
  kindWithdrawn: 'Den nyeste lov har ikke længere denne plantype. Planen følger fortsat sin lov.',
  differences: 'Hvad der ville blive ændret for denne plan',
  noDifferences: 'Intet ville blive ændret for denne plantype.',
  move: 'Flyt til den nyeste lov',
  moveTitle: (version) => `Flyt denne plan til loven i version ${version}?`,
  moveText:
    'Derefter følger kontrollerne, godkendelsesproceduren og dokumenterne for denne plan den nyeste lov. Nye afsnit tilføjes. Intet indhold fjernes. Registrerede handlinger og fastfrosne versioner forbliver uændrede. Du kan ikke fortryde denne handling.',
  moved: 'Planen følger nu den nyeste lov',
  moves: 'Tidligere flytninger',
  moveLine: (from, to, on) => `${on}: fra version ${from} til version ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'ikke længere i loven',
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
    approach_dimension: 'Dimension af indsatsen',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  labelled: phrases.labelled,
  cancel: actions.cancel,
  close: actions.close,
}
