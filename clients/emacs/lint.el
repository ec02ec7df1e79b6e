;;; lint.el --- Hold a package to checkdoc and package-lint -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; emacs --batch --load lint.el FILE: prints what is wrong, and fails if anything is.

;;; Code:

(require 'checkdoc)
(require 'cl-lib)
(require 'package)
(require 'package-lint)

;; What package-lint would ask an archive: that Eglot is a package as well as a part of Emacs.
(push (list 'eglot (package-desc-create :name 'eglot :version '(1 9))) package-archive-contents)
(push '(eglot "\\`eglot-") package-lint-backport-libraries)

(with-current-buffer (find-file-noselect (pop command-line-args-left))
  (let* ((wrong (mapcar (lambda (problem) (format "%d: %s" (car problem) (nth 3 problem)))
                        (package-lint-buffer)))
         (checkdoc-create-error-function
          (lambda (text start &rest _)
            (push (format "%d: %s" (line-number-at-pos start) text) wrong)
            nil)))
    (checkdoc-current-buffer t)
    (dolist (problem wrong)
      (message "%s:%s" (file-name-nondirectory buffer-file-name) problem))
    (kill-emacs (if wrong 1 0))))

;;; lint.el ends here
