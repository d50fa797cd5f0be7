import type { Catalogue } from '#shared/messages.ts'

const en = {
  depth: 'Guidance',
  depthNote: 'For you, in every plan. Guidance is never printed and is no text of the plan.',
  depths: { expert: 'none: I know the form', usual: 'a line per section', first_time: 'all of it: this is new to me' },
  heading: 'What belongs here',
  example: 'For example',
  source: 'Rests on',
  insert: 'Insert this example',
  inserted: 'The example stands in the plan, as a text of its own.',
  undo: 'Undo',
}

/** Messages of the guidance next to a plan. */
export const guidanceMessages: Catalogue<typeof en> = {
  en,
  nl: {
    depth: 'Begeleiding',
    depthNote: 'Voor u, in elk plan. Begeleiding wordt nooit afgedrukt en is geen tekst van het plan.',
    depths: {
      expert: 'geen: ik ken de vorm',
      usual: 'een regel per afdeling',
      first_time: 'alles: dit is nieuw voor mij',
    },
    heading: 'Wat hier hoort',
    example: 'Bijvoorbeeld',
    source: 'Steunt op',
    insert: 'Dit voorbeeld invoegen',
    inserted: 'Het voorbeeld staat in het plan, als een eigen tekst.',
    undo: 'Ongedaan maken',
  },
  fr: {
    depth: 'Accompagnement',
    depthNote: 'Pour vous, dans chaque plan. L’accompagnement n’est jamais imprimé et n’est pas un texte du plan.',
    depths: {
      expert: 'aucun : je connais la forme',
      usual: 'une ligne par section',
      first_time: 'tout : c’est nouveau pour moi',
    },
    heading: 'Ce qui va ici',
    example: 'Par exemple',
    source: 'Repose sur',
    insert: 'Insérer cet exemple',
    inserted: 'L’exemple figure dans le plan, comme un texte à part.',
    undo: 'Annuler',
  },
  de: {
    depth: 'Anleitung',
    depthNote: 'Für Sie, in jedem Plan. Anleitung wird nie gedruckt und ist kein Text des Plans.',
    depths: {
      expert: 'keine: ich kenne die Form',
      usual: 'eine Zeile je Abschnitt',
      first_time: 'alles: das ist mir neu',
    },
    heading: 'Was hierher gehört',
    example: 'Zum Beispiel',
    source: 'Beruht auf',
    insert: 'Dieses Beispiel einfügen',
    inserted: 'Das Beispiel steht im Plan, als eigener Text.',
    undo: 'Rückgängig machen',
  },
  da: {
    depth: 'Vejledning',
    depthNote: 'For dig, i hver plan. Vejledning udskrives aldrig og er ikke tekst i planen.',
    depths: {
      expert: 'ingen: jeg kender formen',
      usual: 'en linje per afsnit',
      first_time: 'det hele: det er nyt for mig',
    },
    heading: 'Hvad der hører til her',
    example: 'For eksempel',
    source: 'Bygger på',
    insert: 'Indsæt dette eksempel',
    inserted: 'Eksemplet står i planen, som en tekst for sig.',
    undo: 'Fortryd',
  },
}
