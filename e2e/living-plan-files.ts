import { Document, HeadingLevel, Packer, Paragraph } from 'docx'

/** The text of the planner scenario in a single language. */
export interface LivingPlanTexts extends OldPlanTexts {
  priority: string
  objective: string
  action: string
}

/** The existing plan in Word: a chapter, the labels of the headings and lines, and titles that no other element has. */
interface OldPlanTexts {
  chapter: string
  strategic: string
  actions: string
  oldObjectives: readonly string[]
  oldActions: readonly string[]
}

/**
 * Returns a draft plan of a zone with `count` elements, as a plan document. Objectives are under priorities, and
 * actions under objectives.
 */
export function largePlan(
  code: string,
  title: string,
  language: string,
  messages: LivingPlanTexts,
  count: number,
): object {
  const text = (content: string) => ({ source: language, text: { [language]: content }, outdated: [] })
  const elements: object[] = []
  for (let number = 0; elements.length < count; number++) {
    const [priority, objective] = [Math.floor(number / 100), Math.floor(number / 10)]
    if (number % 100 === 0)
      elements.push({
        key: `p${priority}`,
        place: 'strategic_objectives',
        kind: 'priority',
        title: text(`${messages.priority} ${priority + 1}`),
      })
    if (number % 10 === 0)
      elements.push({
        key: `o${objective}`,
        parent: `p${priority}`,
        kind: 'strategic_objective',
        title: text(`${messages.objective} ${objective + 1}`),
      })
    elements.push({
      key: `a${number}`,
      parent: `o${objective}`,
      kind: 'action',
      title: text(`${messages.action} ${number + 1}`),
      // One element ends after the plan, so that a check reports it.
      ...(number === 0 && { periodTo: '2040-01-01' }),
    })
  }
  const plan = {
    code,
    kind: 'zonal_security_plan',
    title: text(title),
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: [language],
    sentAt: '2026-01-01T00:00:00Z',
  }
  return { format: 'integral.plan/1', plans: [{ plan, elements: elements.slice(0, count) }] }
}

/**
 * Creates the previous cycle's plan as a Word document: a chapter, objectives as headings, actions as lists under them.
 */
export async function oldPlan(messages: OldPlanTexts): Promise<Buffer> {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ heading: level, text })
  const children = [heading(messages.chapter, HeadingLevel.HEADING_1)]
  messages.oldObjectives.forEach((objective, index) => {
    children.push(heading(`${messages.strategic} ${index + 1}: ${objective}`, HeadingLevel.HEADING_2))
    children.push(heading(messages.actions, HeadingLevel.HEADING_3))
    for (const action of messages.oldActions)
      children.push(new Paragraph({ text: `${action} (${index + 1})`, bullet: { level: 0 } }))
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
