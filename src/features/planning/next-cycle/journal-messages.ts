import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.nextCycle.decideCarryOver': 'Carry-over from the previous plan decided',
  'plans.nextCycle.startNextPlan': 'Next plan created from the previous plan',
  'plans.preparation.changePreparationStep': 'Preparation step changed',
  'plans.preparation.createPreparationTasks': 'Tasks for preparation steps created',
}

/** The names of the procedures in the audit log. */
export const nextCycleJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.nextCycle.decideCarryOver': 'Overname uit het vorige plan beslist',
    'plans.nextCycle.startNextPlan': 'Volgend plan aangemaakt vanuit het vorige plan',
    'plans.preparation.changePreparationStep': 'Voorbereidende stap gewijzigd',
    'plans.preparation.createPreparationTasks': 'Taken voor voorbereidende stappen aangemaakt',
  },
  fr: {
    'plans.nextCycle.decideCarryOver': 'Reprise du plan précédent décidée',
    'plans.nextCycle.startNextPlan': 'Plan suivant créé à partir du plan précédent',
    'plans.preparation.changePreparationStep': 'Étape de préparation modifiée',
    'plans.preparation.createPreparationTasks': 'Tâches pour les étapes de préparation créées',
  },
  de: {
    'plans.nextCycle.decideCarryOver': 'Übernahme aus dem vorigen Plan beschlossen',
    'plans.nextCycle.startNextPlan': 'Nächster Plan aus dem vorigen Plan erstellt',
    'plans.preparation.changePreparationStep': 'Vorbereitungsschritt geändert',
    'plans.preparation.createPreparationTasks': 'Aufgaben für Vorbereitungsschritte erstellt',
  },
  da: {
    'plans.nextCycle.decideCarryOver': 'Videreførelse fra den forrige plan besluttet',
    'plans.nextCycle.startNextPlan': 'Næste plan oprettet ud fra den forrige plan',
    'plans.preparation.changePreparationStep': 'Forberedelsestrin ændret',
    'plans.preparation.createPreparationTasks': 'Opgaver for forberedelsestrin oprettet',
  },
}
