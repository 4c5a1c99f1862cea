package dk.boligmonitor.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Carries pictures from Java2D to SWT. */
final class Pictures {

	private static final int NORMAL_ZOOM = 100;

	private Pictures() {
	}

	/** The same pixels. Any thread. */
	static ImageData data(BufferedImage picture) {
		BufferedImage rgb = picture.getType() == BufferedImage.TYPE_INT_RGB ? picture : copy(picture);
		ImageData data = new ImageData(rgb.getWidth(), rgb.getHeight(), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] pixels = ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
		for (int y = 0; y < rgb.getHeight(); y++) {
			data.setPixels(0, y, rgb.getWidth(), pixels, y * rgb.getWidth());
		}
		return data;
	}

	private static BufferedImage copy(BufferedImage picture) {
		BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		rgb.createGraphics().drawImage(picture, 0, 0, null);
		return rgb;
	}

	/**
	 * An image whose pixels are those of the screen, also on a fine one.
	 *
	 * @param zoom of the screen in percent, at which the data were made
	 */
	static Image image(Device device, ImageData data, int zoom) {
		ImageDataProvider provider = asked -> {
			if (asked == zoom) {
				return data;
			}
			return data.scaledTo(Math.max(1, data.width * asked / zoom), Math.max(1, data.height * asked / zoom));
		};
		return zoom == NORMAL_ZOOM ? new Image(device, data) : new Image(device, provider);
	}
}
