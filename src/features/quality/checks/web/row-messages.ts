import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Motivated exceptions',
  fields: {
    rule: 'from rule',
    element: 'for',
    item: 'for what was asked from above',
    plan: 'plan from above',
    version: 'its version',
    reason: 'motive',
    givenBy: 'given by',
    givenOn: 'given on',
    endsOn: 'holds until (not included)',
  },
  codes: {},
}

/** Messages for a justified exception in the comparison of two versions of a plan. */
export const exceptionRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Gemotiveerde uitzonderingen',
    fields: {
      rule: 'van regel',
      element: 'voor',
      item: 'voor wat van hogerhand gevraagd is',
      plan: 'plan van hogerhand',
      version: 'versie ervan',
      reason: 'motivering',
      givenBy: 'gegeven door',
      givenOn: 'gegeven op',
      endsOn: 'geldt tot (niet inbegrepen)',
    },
    codes: {},
  },
  fr: {
    title: 'Exceptions motivées',
    fields: {
      rule: 'à la règle',
      element: 'pour',
      item: 'pour ce qui est demandé d’en haut',
      plan: 'plan d’en haut',
      version: 'sa version',
      reason: 'motif',
      givenBy: 'accordée par',
      givenOn: 'accordée le',
      endsOn: 'vaut jusqu’au (non compris)',
    },
    codes: {},
  },
  de: {
    title: 'Begründete Ausnahmen',
    fields: {
      rule: 'von der Regel',
      element: 'für',
      item: 'für das von oben Verlangte',
      plan: 'Plan von oben',
      version: 'dessen Version',
      reason: 'Begründung',
      givenBy: 'gewährt von',
      givenOn: 'gewährt am',
      endsOn: 'gilt bis (nicht einschließlich)',
    },
    codes: {},
  },
  da: {
    title: 'Begrundede undtagelser',
    fields: {
      rule: 'fra reglen',
      element: 'for',
      item: 'for det, der spørges om oppefra',
      plan: 'plan oppefra',
      version: 'dets version',
      reason: 'begrundelse',
      givenBy: 'givet af',
      givenOn: 'givet den',
      endsOn: 'gælder til (ikke medregnet)',
    },
    codes: {},
  },
}
