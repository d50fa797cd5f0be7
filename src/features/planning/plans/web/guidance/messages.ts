import { actionMessages } from '#shared/action-messages/index.ts'
import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  depth: 'Guidance',
  depthHint: 'Your setting for all plans. Guidance is never printed and is not part of the plan.',
  depths: { expert: 'none', usual: '1 line per section', first_time: 'full' },
  heading: 'Guidance',
  example: 'Example',
  source: labelMessages.en.source,
  insert: 'Insert example',
  inserted: 'Example inserted in the plan as a separate text.',
  undo: actionMessages.en.undo,
}

/** Messages of the guidance next to a plan. */
export const guidanceMessages: Catalogue<typeof en> = {
  en,
  nl: {
    depth: 'Begeleiding',
    depthHint:
      'Uw instelling voor alle plannen. Begeleiding wordt nooit afgedrukt en maakt geen deel uit van het plan.',
    depths: { expert: 'geen', usual: '1 regel per afdeling', first_time: 'volledig' },
    heading: 'Begeleiding',
    example: 'Voorbeeld',
    source: labelMessages.nl.source,
    insert: 'Voorbeeld invoegen',
    inserted: 'Voorbeeld als afzonderlijke tekst in het plan ingevoegd.',
    undo: actionMessages.nl.undo,
  },
  fr: {
    depth: 'Accompagnement',
    depthHint:
      'Votre réglage pour tous les plans. L’accompagnement n’est jamais imprimé et ne fait pas partie du plan.',
    depths: { expert: 'aucun', usual: '1 ligne par section', first_time: 'complet' },
    heading: 'Accompagnement',
    example: 'Exemple',
    source: labelMessages.fr.source,
    insert: 'Insérer l’exemple',
    inserted: 'Exemple inséré dans le plan comme texte distinct.',
    undo: actionMessages.fr.undo,
  },
  de: {
    depth: 'Anleitung',
    depthHint: 'Ihre Einstellung für alle Pläne. Die Anleitung wird nie gedruckt und gehört nicht zum Plan.',
    depths: { expert: 'keine', usual: '1 Zeile pro Abschnitt', first_time: 'vollständig' },
    heading: 'Anleitung',
    example: 'Beispiel',
    source: labelMessages.de.source,
    insert: 'Beispiel einfügen',
    inserted: 'Beispiel als eigener Text in den Plan eingefügt.',
    undo: actionMessages.de.undo,
  },
  da: {
    depth: 'Vejledning',
    depthHint: 'Din indstilling for alle planer. Vejledningen udskrives aldrig og er ikke en del af planen.',
    depths: { expert: 'ingen', usual: '1 linje pr. afsnit', first_time: 'fuld' },
    heading: 'Vejledning',
    example: 'Eksempel',
    source: labelMessages.da.source,
    insert: 'Indsæt eksempel',
    inserted: 'Eksemplet er indsat i planen som en særskilt tekst.',
    undo: actionMessages.da.undo,
  },
}
