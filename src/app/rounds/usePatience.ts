import { useEffect, useState } from 'react';

/** True for that many milliseconds after the component appeared. */
export function usePatience(milliseconds: number): boolean {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPatient(false);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return patient;
}
