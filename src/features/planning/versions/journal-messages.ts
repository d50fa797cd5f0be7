import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.versions.bringIntoForce': 'Version brought into force',
  'plans.versions.freezeVersion': 'Version frozen',
}

/** The names of the procedures in the audit log. */
export const versionsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.versions.bringIntoForce': 'Versie in werking getreden',
    'plans.versions.freezeVersion': 'Versie vastgelegd',
  },
  fr: {
    'plans.versions.bringIntoForce': 'Version mise en vigueur',
    'plans.versions.freezeVersion': 'Version figée',
  },
  de: {
    'plans.versions.bringIntoForce': 'Version in Kraft gesetzt',
    'plans.versions.freezeVersion': 'Version festgeschrieben',
  },
  da: {
    'plans.versions.bringIntoForce': 'Version sat i kraft',
    'plans.versions.freezeVersion': 'Version låst',
  },
}
