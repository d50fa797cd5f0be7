import { useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './combobox.module.css'
import type { ComboboxOption, Field } from './combobox.tsx'

interface OptionListProps extends Pick<Field, 'label' | 'options' | 'busy' | 'messages'> {
  id: string
  /** Index of the active option. */
  active: number
  onChoose: (option: ComboboxOption) => void
}

/** Shows the options under the field, in groups, and scrolls to the active option. */
export function OptionList({ id, label, options, busy, messages, active, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })
  const renderOption = (option: ComboboxOption) => {
    const index = options.indexOf(option)
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers to Enter
      <div
        key={option.id}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        className={classNames(styles.option, index === active && styles.active)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(option)}
      >
        <span className={styles.name} lang={option.lang}>
          {option.label}
        </span>
        {option.detail && <span className={styles.detail}>{option.detail}</span>}
      </div>
    )
  }

  return (
    <div ref={alignPopup} className={styles.popup}>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={typeof label === 'string' ? label : messages.count(options.length)}
        className={classNames(styles.list, busy && styles.pending)}
      >
        {groupOptions(options).map(({ group, options: groupRows }, number) =>
          group === undefined ? (
            groupRows.map(renderOption)
          ) : (
            <div key={group} role="group" aria-labelledby={`${id}-group-${number}`}>
              <div id={`${id}-group-${number}`} role="presentation" className={styles.group}>
                {group}
              </div>
              {groupRows.map(renderOption)}
            </div>
          ),
        )}
      </div>
      {options.length === 0 && <p className={styles.none}>{busy ? messages.busy : messages.noResults}</p>}
    </div>
  )
}

/** Groups neighbouring options of the same group, in the order of the options. */
function groupOptions(options: readonly ComboboxOption[]): { group: string | undefined; options: ComboboxOption[] }[] {
  const groups: { group: string | undefined; options: ComboboxOption[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.group === option.group) last.options.push(option)
    else groups.push({ group: option.group, options: [option] })
  }
  return groups
}

/** Aligns the list to the right edge of the field when a list wider than the field would make the page scroll. */
function alignPopup(popup: HTMLDivElement | null): void {
  if (popup && popup.getBoundingClientRect().right > document.documentElement.clientWidth) popup.dataset.side = 'end'
}
