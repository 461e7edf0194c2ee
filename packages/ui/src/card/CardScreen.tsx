import { useId, useState } from 'react';
import { Button } from '../parts/Button';
import { usePds } from '../provider/PdsProvider';
import { ChipFiles } from './ChipFiles';
import { ChipReport } from './ChipReport';
import { MrzInput } from './MrzInput';
import { type ChipReading, readChipFiles } from './readChipFiles';

/** Checks a card by its machine readable zone and its chip's files. What is typed and dropped goes with the page. */
export function CardScreen() {
  const { texts, today } = usePds();
  const id = useId();
  const [mrz, setMrz] = useState('');
  const [chip, setChip] = useState<ChipReading>();
  return (
    <article className="pds-screen">
      <header className="pds-screen-header">
        <h1>{texts.card.title}</h1>
        <p className="pds-muted">{texts.card.keepsNothing}</p>
        <span className="pds-button-row">
          <Button
            onClick={() => {
              setMrz('');
              setChip(undefined);
            }}
          >
            {texts.card.clear}
          </Button>
        </span>
      </header>
      <div className="pds-columns">
        <section className="pds-panel" aria-labelledby={`${id}-mrz`}>
          <h2 id={`${id}-mrz`}>{texts.card.mrzTitle}</h2>
          <MrzInput value={mrz} onChange={setMrz} />
        </section>
        <section className="pds-panel" aria-labelledby={`${id}-chip`}>
          <h2 id={`${id}-chip`}>{texts.card.chipTitle}</h2>
          <ChipFiles onFiles={(files) => setChip(readChipFiles(files, today))} />
          {chip && <ChipReport reading={chip} typedMrz={mrz} />}
        </section>
      </div>
    </article>
  );
}
