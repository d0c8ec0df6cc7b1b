import { OperationError } from '../../api/operation-error.ts';

/**
 * A file's bytes as base64.
 * @param onProgress how much has been read, 0 to 1
 * @throws OperationError `fileNotReadable`, for a folder among other things
 */
export function readFile(file: File, onProgress: (done: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    reader.onerror = () =>
      reject(
        new OperationError({
          code: 'fileNotReadable',
          params: {},
          fields: [],
          retryable: false,
          incidentId: '',
        }),
      );
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
