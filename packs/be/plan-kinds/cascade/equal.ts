import { priorities, step } from './step.ts'

/** Steps for plans without authority over others. Operational plans elaborate them. */
const operational = (months: number, rests: Parameters<typeof step>[3]) => [
  step(
    'operational_plan',
    [
      'Operational plan per priority',
      'Operationeel plan per prioriteit',
      'Plan opérationnel par priorité',
      'Operativer Plan je Priorität',
      'Operationel plan pr. prioritet',
    ],
    months,
    rests,
    priorities,
    'operational_action_plan',
  ),
]

export const cooperationCascade = operational(6, [
  'the operational level elaborates what the strategic level decided',
  'de operationele laag werkt uit wat de strategische laag besliste',
  'le niveau opérationnel développe ce que le niveau stratégique a décidé',
  'die operative Ebene arbeitet die Beschlüsse der strategischen Ebene aus',
  'det operationelle lag udmønter, hvad det strategiske har besluttet',
])

export const euCascade = operational(3, [
  'operational action plans open each period of the EU cycle',
  'operationele actieplannen openen elke periode van de EU-cyclus',
  'les plans d’action opérationnels ouvrent chaque période du cycle de l’UE',
  'operative Aktionspläne eröffnen jeden Zeitraum des EU-Zyklus',
  'operationelle handlingsplaner indleder hver periode i EU-cyklussen',
])
