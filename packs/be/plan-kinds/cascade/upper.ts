import { priorities, step, zones } from './step.ts'

/**
 * Steps from the national plan to the zone. In 2012-2015 the programme files were validated eighteen months after the
 * start, which left districts and zones little of the four years. Half a year leaves them the rest of the first year.
 */
export const nationalCascade = [
  step(
    'programme_file',
    [
      'Programme file per priority',
      'Programmadossier per prioriteit',
      'Dossier-programme par priorité',
      'Programmdossier je Priorität',
      'Programgrundlag pr. prioritet',
    ],
    6,
    [
      'in 2012-2015 the files were delivered 18 months after the start',
      'in 2012-2015 kwamen de dossiers 18 maanden na de start',
      'en 2012-2015, les dossiers ont été remis 18 mois après le début',
      '2012–2015 wurden die Dossiers 18 Monate nach dem Beginn vorgelegt',
      'i 2012-2015 kom programgrundlagene 18 måneder efter starten',
    ],
    priorities,
    'programme_file',
    'operational_action_plan',
  ),
  step(
    'district',
    [
      'Action plan per judicial district',
      'Actieplan per gerechtelijk arrondissement',
      'Plan d’action par arrondissement judiciaire',
      'Aktionsplan je Gerichtsbezirk',
      'Handlingsplan pr. retskreds',
    ],
    9,
    [
      'a programme file is elaborated in action plans per judicial district',
      'een programmadossier wordt omgezet in actieplannen per gerechtelijk arrondissement',
      'un dossier-programme est traduit en plans d’action par arrondissement judiciaire',
      'ein Programmdossier wird in Aktionspläne je Gerichtsbezirk umgesetzt',
      'et programgrundlag omsættes til handlingsplaner pr. retskreds',
    ],
    {
      expected: 'receivers',
      fulfilledBy: 'plan_in_force',
      // The central directorate has the same kind. The fourteen district directorates have another level.
      receivers: { kinds: ['judicial_directorate'], level: 'district' },
    },
    'operational_action_plan',
    'yearly_action_plan',
  ),
  step(
    'zone',
    [
      'Answer of each police zone in its own plan',
      'Antwoord van elke politiezone in haar eigen plan',
      'Réponse de chaque zone de police dans son propre plan',
      'Antwort jeder Polizeizone in ihrem eigenen Plan',
      'Svar fra hver politizone i dens egen plan',
    ],
    12,
    [
      'the zonal plan takes the priorities of the national plan into account (Act of 7 December 1998, art. 37)',
      'het zonaal plan houdt rekening met de prioriteiten van het nationaal plan (wet van 7 december 1998, art. 37)',
      'le plan zonal tient compte des priorités du plan national (loi du 7 décembre 1998, art. 37)',
      'der zonale Plan berücksichtigt die Prioritäten des nationalen Plans (Gesetz vom 7. Dezember 1998, Art. 37)',
      'zonens plan tager hensyn til den nationale plans prioriteter (lov af 7. december 1998, art. 37)',
    ],
    zones,
    'zonal_security_plan',
  ),
]

export const frameworkNoteCascade = [
  step(
    'government',
    [
      'Own plan of each government',
      'Eigen plan van elke regering',
      'Plan propre de chaque gouvernement',
      'Eigener Plan jeder Regierung',
      'Hver regerings egen plan',
    ],
    12,
    [
      'each government carries out the note within its own powers',
      'elke regering voert de nota uit binnen de eigen bevoegdheden',
      'chaque gouvernement exécute la note dans le cadre de ses compétences',
      'jede Regierung setzt den Rahmenvermerk im Rahmen ihrer Zuständigkeiten um',
      'hver regering udfører notatet inden for egne beføjelser',
    ],
    {
      expected: 'receivers',
      fulfilledBy: 'plan_in_force',
      receivers: { kinds: ['regional_government', 'community_and_regional_government', 'community_government'] },
    },
    'regional_security_plan',
    'community_prevention_plan',
  ),
  step(
    'zone',
    [
      'Answer of each police zone in its own plan',
      'Antwoord van elke politiezone in haar eigen plan',
      'Réponse de chaque zone de police dans son propre plan',
      'Antwort jeder Polizeizone in ihrem eigenen Plan',
      'Svar fra hver politizone i dens egen plan',
    ],
    18,
    [
      'the note is sent to the zones after the governments have elaborated it',
      'de nota bereikt de zones nadat de regeringen ze hebben uitgewerkt',
      'la note parvient aux zones une fois élaborée par les gouvernements',
      'die Zonen erhalten den Rahmenvermerk, nachdem die Regierungen ihn ausgearbeitet haben',
      'notatet sendes til zonerne, når regeringerne har uddybet det',
    ],
    zones,
    'zonal_security_plan',
  ),
]

export const regionalCascade = [
  step(
    'zone',
    [
      'Answer of each police zone in its own plan',
      'Antwoord van elke politiezone in haar eigen plan',
      'Réponse de chaque zone de police dans son propre plan',
      'Antwort jeder Polizeizone in ihrem eigenen Plan',
      'Svar fra hver politizone i dens egen plan',
    ],
    12,
    [
      'the zones of the region were asked how they implement its plan',
      'aan de zones van het gewest wordt gevraagd hoe zij het gewestelijke plan opnemen',
      'les zones de la région ont été invitées à indiquer comment elles mettent en œuvre son plan',
      'die Zonen der Region geben an, wie sie den regionalen Plan umsetzen',
      'regionens zoner er blevet spurgt, hvordan de gennemfører dens plan',
    ],
    zones,
    'zonal_security_plan',
  ),
]
