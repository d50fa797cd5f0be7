import { kindMessages } from '#shared/kind-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Justified exceptions',
  fields: {
    rule: 'rule',
    element: kindMessages.en.element,
    item: 'item to answer',
    plan: 'higher-level plan',
    version: 'version of that plan',
    reason: 'reason',
    givenBy: 'granted by',
    givenOn: 'granted on',
    endsOn: 'valid until (not included)',
  },
  codes: {},
}

/** Messages for a justified exception in the comparison of two versions of a plan. */
export const exceptionRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Gemotiveerde uitzonderingen',
    fields: {
      rule: 'regel',
      element: kindMessages.nl.element,
      item: 'te beantwoorden punt',
      plan: 'hoger plan',
      version: 'versie van dat plan',
      reason: 'motivering',
      givenBy: 'toegestaan door',
      givenOn: 'toegestaan op',
      endsOn: 'geldig tot (niet inbegrepen)',
    },
    codes: {},
  },
  fr: {
    title: 'Exceptions motivées',
    fields: {
      rule: 'règle',
      element: kindMessages.fr.element,
      item: 'point soumis à réponse',
      plan: 'plan de niveau supérieur',
      version: 'version de ce plan',
      reason: 'motivation',
      givenBy: 'accordée par',
      givenOn: 'accordée le',
      endsOn: 'valable jusqu’au (non inclus)',
    },
    codes: {},
  },
  de: {
    title: 'Begründete Ausnahmen',
    fields: {
      rule: 'Regel',
      element: kindMessages.de.element,
      item: 'zu beantwortender Punkt',
      plan: 'Plan einer höheren Ebene',
      version: 'Version dieses Plans',
      reason: 'Begründung',
      givenBy: 'erteilt von',
      givenOn: 'erteilt am',
      endsOn: 'gültig bis (nicht eingeschlossen)',
    },
    codes: {},
  },
  da: {
    title: 'Begrundede undtagelser',
    fields: {
      rule: 'regel',
      element: kindMessages.da.element,
      item: 'punkt til besvarelse',
      plan: 'plan på højere niveau',
      version: 'planens version',
      reason: 'begrundelse',
      givenBy: 'givet af',
      givenOn: 'givet den',
      endsOn: 'gyldig indtil (ikke medregnet)',
    },
    codes: {},
  },
}
